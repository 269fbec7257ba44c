#include "core/lesson/formula.h"

#include "core/tensor/number_text.h"

#include <cmath>

namespace lab {

namespace formula {

using Kind = Formula::Kind;

Formula number(Index value, Role subject)
{
    return {.kind = Kind::Number, .text = numberText(value), .subject = subject, .parts = {}, .target = {}};
}

Formula value(double v, Role subject, CellRef target, bool factor)
{
    Formula plain{.kind = Kind::Number, .text = valueText(v), .subject = subject, .parts = {}, .target = target};
    return factor && plain.text.front() == '-' ? group(std::move(plain)) : plain;
}

Formula name(std::string text, Role subject)
{
    return {.kind = Kind::Name, .text = std::move(text), .subject = subject, .parts = {}, .target = {}};
}

Formula subscript(std::string base, std::string low)
{
    return {.kind = Kind::Subscript,
            .text = std::move(base),
            .subject = Role::Neutral,
            .parts = {name(std::move(low))},
            .target = {}};
}

Formula op(std::string text)
{
    return {.kind = Kind::Operator, .text = std::move(text), .subject = Role::Neutral, .parts = {}, .target = {}};
}

namespace {
Formula with(Kind kind, std::vector<Formula> parts)
{
    return {.kind = kind, .text = {}, .subject = Role::Neutral, .parts = std::move(parts), .target = {}};
}
} // namespace

Formula row(std::vector<Formula> parts)
{
    return with(Kind::Row, std::move(parts));
}
Formula fraction(Formula above, Formula below)
{
    return with(Kind::Fraction, {std::move(above), std::move(below)});
}
Formula floor(Formula inner)
{
    return with(Kind::Floor, {std::move(inner)});
}
Formula ceil(Formula inner)
{
    return with(Kind::Ceil, {std::move(inner)});
}
Formula group(Formula inner)
{
    return with(Kind::Group, {std::move(inner)});
}
Formula max(std::vector<Formula> parts)
{
    return with(Kind::Max, std::move(parts));
}

Formula sum(std::vector<Formula> names, Formula body)
{
    names.insert(names.begin(), std::move(body));
    return with(Kind::Sum, std::move(names));
}

Formula element(std::string tensor, Role subject, std::vector<Formula> indices, CellRef target)
{
    return {.kind = Kind::Element,
            .text = std::move(tensor),
            .subject = subject,
            .parts = std::move(indices),
            .target = target};
}

} // namespace formula

std::string valueText(double value)
{
    const float single = static_cast<float>(value);
    return std::isinf(single) && !std::isinf(value) ? numberText(value) : numberText(single == 0 ? 0.0F : single);
}

} // namespace lab
