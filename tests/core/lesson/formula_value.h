#pragma once

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/formula.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lab::test {

/// Values of a formula's variables, by their plain text.
using Variables = std::map<std::string, double>;

/// Computes what a formula says, tensors read from the engine. Nothing where a part is hidden or left out.
class FormulaValue
{
public:
    FormulaValue(const Convolution &convolution, Variables variables)
        : m_convolution(convolution), m_g(convolution.geometry()), m_variables(std::move(variables))
    {
        const auto axis = [this](const AxisGeometry &a, const std::string &suffix, const std::string &before,
                                 const std::string &after) {
            m_variables["s_" + suffix] = double(a.stride);
            m_variables["d_" + suffix] = double(a.dilation);
            m_variables["F_" + suffix] = double(a.filterSize);
            m_variables["E_" + suffix] = double(a.effectiveSize);
            m_variables["O_" + suffix] = double(a.outSize);
            m_variables["P_" + suffix] = double(a.padBefore + a.padAfter);
            m_variables["p_" + before] = double(a.padBefore);
            m_variables["p_" + after] = double(a.padAfter);
        };
        axis(m_g.height, "h", "t", "b");
        axis(m_g.width, "w", "l", "r");
        m_variables["C"] = double(m_g.groupInChannels);
    }

    /// The two or more sides of an equation; a side that is hidden is nothing.
    std::vector<std::optional<double>> sides(const Formula &formula)
    {
        std::vector<std::optional<double>> values;
        std::vector<Formula> side;
        for (const Formula &part : formula.parts) {
            if (part.kind == Formula::Kind::Operator && part.text == "=") {
                values.push_back(arithmetic(side));
                side.clear();
            } else {
                side.push_back(part);
            }
        }
        values.push_back(arithmetic(side));
        return values;
    }

private:
    using Kind = Formula::Kind;

    std::optional<double> arithmetic(const std::vector<Formula> &parts)
    {
        double total = 0, product = 1, sign = 1;
        for (const Formula &part : parts) {
            if (part.kind != Kind::Operator) {
                const auto factor = value(part);
                if (!factor)
                    return std::nullopt;
                product *= *factor;
            } else if (part.text == "…") {
                return std::nullopt;
            } else if (part.text != "·") {
                total += sign * product;
                product = 1;
                sign = part.text == "-" ? -1 : 1;
            }
        }
        return total + sign * product;
    }

    std::optional<double> value(const Formula &f)
    {
        switch (f.kind) {
        case Kind::Number:
            return readDouble(f.text);
        case Kind::Name:
        case Kind::Subscript: {
            const auto found = m_variables.find(plainText(f));
            return found == m_variables.end() ? std::nullopt : std::optional(found->second);
        }
        case Kind::Row:
            return arithmetic(f.parts);
        case Kind::Group:
            return value(f.parts[0]);
        case Kind::Floor:
            return mapped(f.parts[0], [](double v) { return std::floor(v); });
        case Kind::Ceil:
            return mapped(f.parts[0], [](double v) { return std::ceil(v); });
        case Kind::Fraction: {
            const auto above = value(f.parts[0]), below = value(f.parts[1]);
            return above && below ? std::optional(*above / *below) : std::nullopt;
        }
        case Kind::Max: {
            const auto a = value(f.parts[0]), b = value(f.parts[1]);
            return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
        }
        case Kind::Sum:
            return sumOver(f, 1);
        case Kind::Element:
            return element(f);
        case Kind::Operator:
            break;
        }
        return std::nullopt;
    }

    template <typename Map>
    std::optional<double> mapped(const Formula &f, Map map)
    {
        const auto v = value(f);
        return v ? std::optional(map(*v)) : std::nullopt;
    }

    Index sizeOf(const std::string &name) const
    {
        if (name == "k_y")
            return m_g.height.filterSize;
        if (name == "k_x")
            return m_g.width.filterSize;
        return name == "c" ? m_g.groupInChannels : m_g.taps();
    }

    std::optional<double> sumOver(const Formula &f, std::size_t at)
    {
        if (at == f.parts.size())
            return value(f.parts[0]);
        const std::string name = plainText(f.parts[at]);
        const Variables kept = m_variables;
        std::optional<double> total = 0;
        for (Index i = 0; i < sizeOf(name) && total; ++i) {
            m_variables[name] = double(i);
            const auto part = sumOver(f, at + 1);
            total = part ? std::optional(*total + *part) : std::nullopt;
        }
        m_variables = kept;
        return total;
    }

    std::optional<double> element(const Formula &f)
    {
        std::vector<Index> at;
        for (const Formula &index : f.parts) {
            const auto i = value(index);
            if (!i)
                return std::nullopt;
            at.push_back(Index(*i));
        }
        const bool nchw = m_g.dataFormat == DataFormat::Nchw;
        if (f.text == "input")
            return m_convolution.inputAt(nchw ? InputCell{at[0], at[2], at[3], at[1]}
                                              : InputCell{at[0], at[1], at[2], at[3]});
        if (f.text == "output")
            return outputAt(m_convolution,
                            nchw ? OutputCell{at[0], at[2], at[3], at[1]} : OutputCell{at[0], at[1], at[2], at[3]});
        if (f.text == "filter")
            return m_convolution.filterAt({at[0], at[1], at[2], at[3]});
        if (f.text == "virtual")
            return virtualAt(m_convolution, {at[0], at[1]});
        if (f.text == "flat")
            return flatFilterAt(m_convolution, {at[0], at[1]});
        if (f.text == "rows") {
            const Position p = positionOfRow(m_g, at[0]);
            return outputAt(m_convolution, {p.n, p.y, p.x, at[1]});
        }
        return std::nullopt;
    }

    const Convolution &m_convolution;
    const Geometry &m_g;
    Variables m_variables;
};

} // namespace lab::test
