#include "ui/text/DeviationWords.h"

#include <QCoreApplication>

namespace einklang::ui {

QString deviationTr(const char* text, int n)
{
  return QCoreApplication::translate("DeviationText", text, nullptr, n);
}

namespace {

/// Follows a kind where the step it is told by stands behind it.
constexpr QLatin1String behind{"-before"};

/// What a step without a name is called, by its kind in StepNames.
QString nameless(QString kind)
{
  if (kind.endsWith(behind)) kind.chop(behind.size());
  if (kind == u"split") return deviationTr("branch");
  if (kind.startsWith(u"join")) return deviationTr("joining of ways");
  if (kind == u"gateway") return deviationTr("crossing of ways");
  if (kind == u"start") return deviationTr("start without a name");
  if (kind == u"end") return deviationTr("end without a name");
  if (kind == u"timer-start") return deviationTr("start by time without a name");
  if (kind == u"timer") return deviationTr("waiting without a name");
  if (kind == u"event") return deviationTr("event without a name");
  return deviationTr("step without a name");
}

/// A name in words: see model/comparison/StepNames.h. Several replacements at once: labels may hold
/// "%1" themselves.
QString called(const QString& text)
{
  const QStringList parts = text.split(QLatin1Char{'\t'});
  if (parts.size() < 3) return text.simplified();
  const QString label = parts[0].isEmpty() ? nameless(parts[1]) : parts[0].simplified();
  if (parts[1] == u"sometimes") return deviationTr("%1 (not always)").arg(label);
  if (parts[2].isEmpty()) return label;
  if (parts[1] == u"asks") {
    return deviationTr("%1 (with the decision '%2')").arg(label, parts[2].simplified());
  }
  if (parts[1] == u"meanwhile") {
    return deviationTr("%1 (at the same time as '%2')").arg(label, parts[2].simplified());
  }
  if (parts[1] == u"either") {
    return deviationTr("%1 (or '%2')").arg(label, parts[2].simplified());
  }
  const bool before = parts[1] == u"before" || parts[1] == u"join" || parts[1] == u"timer-start" ||
                      parts[1].endsWith(behind);
  const QString place = before ? deviationTr("%1 (before '%2')") : deviationTr("%1 (after '%2')");
  return place.arg(label, parts[2].simplified());
}

}  // namespace

QString quoted(const QString& text)
{
  const QString name = called(text);
  return deviationTr("\"%1\"").arg(name.isEmpty() ? deviationTr("(without name)") : name);
}

QString inWords(const QStringList& parts)
{
  if (parts.size() < 2) return parts.join(QString{});
  return deviationTr("%1 and %2")
      .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString filled(const QString& text, const std::array<QString, 5>& arguments)
{
  // arg() complains of what a sentence leaves out, so put in one after the other by hand.
  QString result;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool mark = text[i] == QLatin1Char{'%'} && i + 1 < text.size();
    const int number = mark ? text[i + 1].digitValue() : -1;
    if (number < 1 || number > 5) {
      result += text[i];
      continue;
    }
    QString argument = arguments[static_cast<std::size_t>(number) - 1];
    if (number == 1) {
      const bool begins = result.endsWith(QLatin1String{"In "});
      if (begins && !argument.isEmpty()) argument[0] = argument[0].toUpper();
      if (begins || result.endsWith(QLatin1String{" in "})) result.chop(3);
    }
    result += argument;
    ++i;
  }
  return result;
}

}  // namespace einklang::ui
