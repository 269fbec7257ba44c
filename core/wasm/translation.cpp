#include "core/wasm/translation.h"

#include <map>

namespace lab::page {
namespace {

std::map<std::string, std::string, std::less<>> &table()
{
    static std::map<std::string, std::string, std::less<>> sentences;
    return sentences;
}

} // namespace

void clearTranslations()
{
    table().clear();
}

void setTranslation(std::string_view english, std::string translated)
{
    table().insert_or_assign(std::string(english), std::move(translated));
}

std::string translated(std::string_view english)
{
    const auto found = table().find(english);
    return found == table().end() ? std::string(english) : found->second;
}

} // namespace lab::page
