#include "model/diagram/UsualSize.h"

#include "model/base/Overloaded.h"

namespace einklang {

Rect usualSizeOf(const NodeType& type)
{
  return std::visit(Overloaded{
                        [](const Event&) {
                          return Rect{0, 0, 36, 36};
                        },
                        [](const Gateway&) {
                          return Rect{0, 0, 50, 50};
                        },
                        [](const auto&) {
                          return Rect{0, 0, 100, 80};
                        },
                    },
                    type);
}

}  // namespace einklang
