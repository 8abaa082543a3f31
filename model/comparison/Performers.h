#pragma once

#include <string>
#include <vector>

namespace einklang {

/// Who does a step after its label: "Bereitstellung durch Lagerleiter", "Sekretariat: Akte
/// anlegen", or one of `roles` in a sentence ("Lagerarbeiter verpackt die Ware"). Empty where it
/// names nobody.
std::string performerIn(const std::string& label, const std::vector<std::string>& roles);

}  // namespace einklang
