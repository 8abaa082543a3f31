#include "model/storage/Sha256.h"

#include "model/base/Contract.h"

#include <array>
#include <openssl/evp.h>

namespace einklang {

std::string sha256(std::string_view bytes)
{
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  const int done =
      EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr);
  expects(done == 1 && length == 32, "libcrypto knows SHA-256");
  constexpr std::string_view hex = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < length; ++i) {
    text += hex[digest[i] >> 4];
    text += hex[digest[i] & 0xF];
  }
  return text;
}

}  // namespace einklang
