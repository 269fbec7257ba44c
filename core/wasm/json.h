#pragma once

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/json_text.h"
#include "core/tensor/number_text.h"
#include "core/tensor/shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace lab::page {

// What goes through the door: one JSON object in, one out.

/// One object, written member by member; values are JSON already.
class Reply
{
public:
    Reply &add(std::string_view name, std::string_view json)
    {
        m_text += (m_text.size() > 1 ? "," : "") + jsonLiteral(name) + ':';
        m_text += json;
        return *this;
    }
    Reply &text(std::string_view name, std::string_view value) { return add(name, jsonLiteral(value)); }
    Reply &number(std::string_view name, Index value) { return add(name, numberText(value)); }
    Reply &flag(std::string_view name, bool value) { return add(name, value ? "true" : "false"); }
    [[nodiscard]] std::string take() { return std::move(m_text) + '}'; }

private:
    std::string m_text = "{";
};

template <typename List, typename Json>
std::string listOf(const List &list, Json json)
{
    std::string out = "[";
    for (const auto &item : list)
        out += (out.size() > 1 ? "," : "") + json(item);
    return out + ']';
}

template <typename List>
std::string integersOf(const List &list)
{
    return listOf(list, [](Index value) { return numberText(value); });
}

/// A request's members; what is missing or of another kind is the fallback.
class Request
{
public:
    /// `text` must have passed checkJson.
    explicit Request(std::string_view text) : m_root(JsonValue::root(text)) {}

    [[nodiscard]] std::optional<JsonValue> member(std::string_view name, JsonKind kind) const
    {
        if (m_root.kind() != JsonKind::Object)
            return std::nullopt;
        const std::optional<JsonValue> value = m_root.member(name);
        return value && value->kind() == kind ? value : std::nullopt;
    }
    [[nodiscard]] bool has(std::string_view name, JsonKind kind) const { return member(name, kind).has_value(); }
    [[nodiscard]] double real(std::string_view name, double fallback = 0) const
    {
        const auto value = member(name, JsonKind::Number);
        return value ? readDouble(value->literal()).value_or(fallback) : fallback;
    }
    [[nodiscard]] Index integer(std::string_view name, Index fallback = 0) const
    {
        const auto value = member(name, JsonKind::Number);
        return value ? readInteger(value->literal()).value_or(fallback) : fallback;
    }
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const auto value = member(name, JsonKind::Text);
        return value ? value->string() : std::string();
    }
    [[nodiscard]] bool flag(std::string_view name, bool fallback = false) const
    {
        const auto value = member(name, JsonKind::Boolean);
        return value ? value->literal() == "true" : fallback;
    }

private:
    JsonValue m_root;
};

} // namespace lab::page
