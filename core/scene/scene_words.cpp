#include "core/scene/scene_words.h"

namespace lab {
namespace {

std::string argument(const std::vector<std::string> &arguments, char digit)
{
    const auto index = static_cast<std::size_t>(digit - '1');
    return index < arguments.size() ? arguments[index] : "?";
}

bool isArgument(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() && text[at] == '%' && text[at + 1] >= '1' && text[at + 1] <= '9';
}

} // namespace

std::string said(SceneTranslator translate, std::string_view english, const std::vector<std::string> &arguments)
{
    const std::string text = translate ? translate(english) : std::string(english);
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bar = text.find('|', at), close = text.find(']', at);
        // The indices of a tensor stand in brackets, too: only "[%1:" begins a choice.
        if (text[at] == '[' && isArgument(text, at + 1) && at + 3 < text.size() && text[at + 3] == ':' && bar < close &&
            close != std::string::npos) {
            const bool one = argument(arguments, text[at + 2]) == "1";
            filled += one ? text.substr(at + 4, bar - at - 4) : text.substr(bar + 1, close - bar - 1);
            at = close + 1;
        } else if (isArgument(text, at)) {
            filled += argument(arguments, text[at + 1]);
            at += 2;
        } else {
            filled += text[at++];
        }
    }
    return filled;
}

} // namespace lab
