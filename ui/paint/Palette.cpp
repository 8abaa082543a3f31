#include "ui/paint/Palette.h"

#include <cmath>

namespace einklang::ui {

Palette lightPalette()
{
  return {.paper = QColor{0xFF, 0xFF, 0xFF},
          .ink = QColor{0x22, 0x25, 0x2C},
          .text = QColor{0x16, 0x19, 0x1F},
          .muted = QColor{0x8A, 0x92, 0x9E},
          .fill = QColor{0xFF, 0xFF, 0xFF},
          .container = QColor{0xFB, 0xFC, 0xFE},
          .poolHeader = QColor{0xE3, 0xE9, 0xF1},
          .laneHeader = QColor{0xF2, 0xF5, 0xF9},
          .frame = QColor{0x5A, 0x63, 0x70},
          .additional = QColor{0x00, 0x5F, 0xA3},
          .missing = QColor{0xB0, 0x43, 0x00},
          .changed = QColor{0x6B, 0x4E, 0xA0},
          .role = QColor{0x00, 0x6E, 0x63},
          .order = QColor{0x7A, 0x58, 0x00},
          .problem = QColor{0xB3, 0x1B, 0x1B},
          .decided = QColor{0x2E, 0x6B, 0x2E},
          .badgeText = QColor{0xFF, 0xFF, 0xFF}};
}

Palette darkPalette()
{
  return {.paper = QColor{0x1B, 0x1E, 0x24},
          .ink = QColor{0xCF, 0xD5, 0xDE},
          .text = QColor{0xEE, 0xF1, 0xF5},
          .muted = QColor{0x7E, 0x87, 0x94},
          .fill = QColor{0x2A, 0x2F, 0x38},
          .container = QColor{0x21, 0x25, 0x2C},
          .poolHeader = QColor{0x33, 0x3B, 0x47},
          .laneHeader = QColor{0x27, 0x2D, 0x36},
          .frame = QColor{0x8B, 0x95, 0xA3},
          .additional = QColor{0x6C, 0xB8, 0xF5},
          .missing = QColor{0xFF, 0xA0, 0x6B},
          .changed = QColor{0xC3, 0xAC, 0xF0},
          .role = QColor{0x5F, 0xD0, 0xC3},
          .order = QColor{0xE3, 0xC0, 0x5C},
          .problem = QColor{0xFF, 0x8F, 0x8F},
          .decided = QColor{0x8F, 0xD6, 0x8F},
          .badgeText = QColor{0x12, 0x14, 0x18}};
}

Palette highContrastPalette()
{
  return {.paper = QColor{0x00, 0x00, 0x00},
          .ink = QColor{0xFF, 0xFF, 0xFF},
          .text = QColor{0xFF, 0xFF, 0xFF},
          .muted = QColor{0xB8, 0xB8, 0xB8},
          .fill = QColor{0x00, 0x00, 0x00},
          .container = QColor{0x00, 0x00, 0x00},
          .poolHeader = QColor{0x2E, 0x2E, 0x2E},
          .laneHeader = QColor{0x1A, 0x1A, 0x1A},
          .frame = QColor{0xFF, 0xFF, 0xFF},
          .additional = QColor{0x7F, 0xD0, 0xFF},
          .missing = QColor{0xFF, 0xB0, 0x80},
          .changed = QColor{0xDD, 0xC8, 0xFF},
          .role = QColor{0x7C, 0xF0, 0xE0},
          .order = QColor{0xFF, 0xE0, 0x60},
          .problem = QColor{0xFF, 0xA8, 0xA8},
          .decided = QColor{0xA6, 0xF0, 0xA6},
          .badgeText = QColor{0x00, 0x00, 0x00},
          .authorColours = false};
}

QColor colourOf(MarkKind kind, const Palette& palette)
{
  switch (kind) {
    case MarkKind::Additional:
      return palette.additional;
    case MarkKind::Missing:
      return palette.missing;
    case MarkKind::Changed:
      return palette.changed;
    case MarkKind::Role:
      return palette.role;
    case MarkKind::Order:
      return palette.order;
    case MarkKind::Problem:
      return palette.problem;
    case MarkKind::Decided:
      return palette.decided;
  }
  return palette.changed;
}

static double linear(double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Asked for every element of a drawing: powers are costly.
static double linear(int channel)
{
  static const std::array<double, 256> known = [] {
    std::array<double, 256> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = linear(static_cast<double>(i) / 255);
    return all;
  }();
  return known[static_cast<std::size_t>(channel)];
}

static double luminance(const QColor& colour)
{
  const QColor rgb = colour.toRgb();
  return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
}

double contrast(const QColor& a, const QColor& b)
{
  const double la = luminance(a);
  const double lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor readable(const QColor& colour, const QColor& ground, double wanted)
{
  if (contrast(colour, ground) >= wanted) return colour;
  const bool lighter = luminance(ground) < 0.18;
  QColor tried = colour;
  for (int step = 1; step <= 10; ++step) {
    const double share = step / 10.0;
    const double end = lighter ? 1.0 : 0.0;
    const auto mixed = [&](float channel) {
      return static_cast<float>(channel + (end - channel) * share);
    };
    tried = QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
    if (contrast(tried, ground) >= wanted) break;
  }
  return tried;
}

}  // namespace einklang::ui
