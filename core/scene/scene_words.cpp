#include "core/scene/scene_words.h"

namespace lab {

std::string said(SceneTranslator translate, std::string_view english, const std::vector<std::string> &arguments)
{
    return translate ? filled(translate(english), arguments) : filled(english, arguments);
}

} // namespace lab
