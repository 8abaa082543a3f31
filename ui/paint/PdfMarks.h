#pragma once

#include "ui/paint/PdfFinish.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <string>
#include <vector>

namespace einklang::ui {

/// The red part of the reserved colour; green and blue hold the number of the tag.
inline constexpr int markRed = 254;

/// Copies the content of a page and replaces the marks of PdfTagger by the beginnings and ends of
/// marked content. What stands outside of all tags (page numbers, lines) becomes an artifact.
class MarkFilter : public QPDFObjectHandle::TokenFilter
{
 public:
  explicit MarkFilter(const std::vector<PdfTag>& tags) : m_tags{tags} {}

  void handleToken(const QPDFTokenizer::Token& token) override;
  void handleEOF() override;

  /// The tags of the pieces of this page, in order: the index is the number of the content.
  const std::vector<int>& contents() const { return m_contents; }

 private:
  bool isMarkColour(const std::string& command) const;
  bool swallow(const std::string& command);
  void open(int tag);
  void copyPending();

  const std::vector<PdfTag>& m_tags;
  std::vector<int> m_contents;
  std::vector<QPDFTokenizer::Token> m_pending;  // operands of the next command
  std::vector<double> m_numbers;
  bool m_inMark = false;  // between the colour of a mark and its fill
  bool m_isStarted = false;
  int m_tag = 0;
};

}  // namespace einklang::ui
