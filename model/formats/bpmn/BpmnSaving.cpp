#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/bpmn/BpmnNames.h"
#include "model/formats/bpmn/BpmnPatch.h"
#include "model/formats/bpmn/BpmnTree.h"
#include "model/formats/xml/XmlEncoding.h"
#include "model/formats/xml/XmlReader.h"

#include <algorithm>

namespace einklang {

using namespace bpmn;

namespace {

/// What the change brings; what could not be held before is not news.
Losses newLosses(const BpmnTree& before, const BpmnTree& after)
{
  Losses losses;
  std::ranges::copy_if(after.losses, std::back_inserter(losses), [&](const Loss& loss) {
    return std::ranges::find(before.losses, loss) == before.losses.end();
  });
  return losses;
}

/// Reads what would be saved: the only proof that it says what it should.
bool says(const std::string& bytes, const XmlElement& wanted)
{
  const Result<Import> back = readBpmn(bytes, {});
  return back && sameTree(treeOf(back->content).root, wanted);
}

bool isEmpty(const Diagram& diagram)
{
  return diagram.shapes.empty() && diagram.edges.empty() && diagram.extras.empty();
}

/// Without the empty pictures that the window gives to empty processes: they add nothing to a file.
FileContent withoutEmptyPictures(FileContent content)
{
  std::erase_if(content.diagrams, isEmpty);
  return content;
}

}  // namespace

Export saveBpmn(const FileContent& content, const std::string& source)
{
  const auto encoding = encodingOf(source);
  const auto text = encoding ? decodeXml(source, *encoding) : std::nullopt;
  const Result<Import> asItWas = readBpmn(source, {});
  if (!text || !asItWas) return writeBpmn(content);
  const Result<XmlDocument> file = readDecodedXml(*text, {}, {}, forgottenNamespaces());
  const BpmnTree before = treeOf(asItWas->content);
  const bool anyEmpty = std::ranges::any_of(content.diagrams, isEmpty);
  const BpmnTree after = anyEmpty ? treeOf(withoutEmptyPictures(content)) : treeOf(content);
  if (!file || sameTree(before.root, after.root)) return {source, newLosses(before, after)};

  TreePatch patch{*text, file->root};
  std::string bytes = encodeXml(patch.apply(before.root, after.root), *encoding);
  if (says(bytes, after.root)) return {std::move(bytes), newLosses(before, after)};
  Export anew = writeBpmn(content);
  anew.losses.push_back({LossKind::Repaired,
                         {"The changes could not be put into the file as it was; it was written "
                          "anew as a whole."}});
  return anew;
}

}  // namespace einklang
