#include "model/diagram/UsualSize.h"
#include "model/layout/Layout.h"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <variant>

namespace einklang {
namespace {

constexpr double letterWidth = 6.0;
constexpr double lineHeight = 14.0;

std::size_t letters(const std::string& text)
{
  return std::size_t(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class PlainMeasure : public TextMeasure
{
 public:
  Rect measure(const std::string& text, double width) const override
  {
    const double room = std::max(width, letterWidth);
    double widest = 0;
    int lines = 0;
    std::istringstream paragraphs{text};
    for (std::string paragraph; std::getline(paragraphs, paragraph);) {
      double line = 0;
      ++lines;
      std::istringstream words{paragraph};
      for (std::string word; words >> word;) {
        double size = double(letters(word)) * letterWidth;
        if (line > 0 && line + letterWidth + size > room) {
          ++lines;
          line = 0;
        }
        lines += int(std::ceil(size / room)) - 1;
        line += (line > 0 ? letterWidth : 0) + std::min(size, room);
        widest = std::max(widest, line);
      }
    }
    return {0, 0, widest, lines * lineHeight};
  }
};

Rect sizeOf(const DataObject& data)
{
  return data.kind == DataKind::Store ? Rect{0, 0, 50, 50} : Rect{0, 0, 36, 50};
}

}  // namespace

const TextMeasure& plainMeasure()
{
  static const PlainMeasure measure;
  return measure;
}

Rect usualSize(const Process& process, const ElementId& id)
{
  if (const Node* node = process.findNode(NodeId{id.value()})) return usualSizeOf(node->type);
  if (const DataObject* data = process.dataObjects().find(DataObjectId{id.value()})) {
    return sizeOf(*data);
  }
  if (process.annotations().find(AnnotationId{id.value()})) return {0, 0, 100, 40};
  if (process.groups().find(GroupId{id.value()})) return {0, 0, 300, 300};
  if (process.findLane(LaneId{id.value()})) return {0, 0, 600, 120};
  if (const Participant* participant = process.findParticipant(ParticipantId{id.value()})) {
    return participant->blackBox ? Rect{0, 0, 600, 60} : Rect{0, 0, 600, 250};
  }
  return {};
}

}  // namespace einklang
