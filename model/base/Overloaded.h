#pragma once

namespace einklang {

/// Builds a visitor for std::visit from lambdas.
template <typename... Fs>
struct Overloaded : Fs...
{
  using Fs::operator()...;
};

template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

}  // namespace einklang
