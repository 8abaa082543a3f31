#include "ui/paint/PdfMarks.h"

#include <QByteArray>

#include <cmath>

namespace einklang::ui {

bool MarkFilter::isMarkColour(const std::string& command) const
{
  if (command != "scn" && command != "SCN" && command != "rg" && command != "RG") return false;
  if (m_numbers.size() < 3) return false;
  return std::abs(m_numbers[m_numbers.size() - 3] - markRed / 255.0) < 0.0008;
}

void MarkFilter::handleToken(const QPDFTokenizer::Token& token)
{
  if (!m_isStarted) write("/Artifact BMC\n");
  m_isStarted = true;
  m_pending.push_back(token);
  const auto type = token.getType();
  if (type == QPDFTokenizer::tt_real || type == QPDFTokenizer::tt_integer) {
    m_numbers.push_back(QByteArray::fromStdString(token.getValue()).toDouble());
    return;
  }
  if (type != QPDFTokenizer::tt_word) return;
  const std::string command = token.getValue();
  if (isMarkColour(command)) {
    const auto byte = [&](std::size_t fromEnd) {
      return static_cast<int>(std::lround(m_numbers[m_numbers.size() - fromEnd] * 255));
    };
    m_tag = byte(2) * 256 + byte(1);
    m_inMark = true;
  }
  m_numbers.clear();
  if (m_inMark && swallow(command)) return;
  copyPending();
}

/// True if the command belongs to the mark itself.
bool MarkFilter::swallow(const std::string& command)
{
  if (command == "re" || command == "m" || command == "l" || command == "h") {
    m_pending.clear();
    write("\n");
    return true;
  }
  if (command != "f" && command != "f*") return false;
  m_pending.clear();
  m_inMark = false;
  const bool known = m_tag > 0 && m_tag < static_cast<int>(m_tags.size());
  write("EMC\n");
  known ? open(m_tag) : write("/Artifact BMC\n");
  return true;
}

void MarkFilter::open(int tag)
{
  write("/" + m_tags[static_cast<std::size_t>(tag)].type.toStdString() + " <</MCID " +
        std::to_string(m_contents.size()) + ">> BDC\n");
  m_contents.push_back(tag);
}

void MarkFilter::copyPending()
{
  for (const auto& token : m_pending) writeToken(token);
  m_pending.clear();
}

void MarkFilter::handleEOF()
{
  copyPending();
  if (m_isStarted) write("\nEMC\n");
}

}  // namespace einklang::ui
