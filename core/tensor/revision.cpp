#include "core/tensor/revision.h"

#include <set>

namespace lab {

Revision::Revision() : m_last(std::make_shared<const Write>()) {}

/// A beginning that nobody else holds: nobody can ask what was written since.
bool Revision::isUnknownBeginning() const
{
    return !m_last->before && m_last.use_count() == 1;
}

void Revision::write(Index flat)
{
    if (isUnknownBeginning())
        return;
    if (m_last->number == mostWrites)
        *this = Revision();
    else
        m_last = std::make_shared<const Write>(Write{m_last, flat, m_last->number + 1});
}

void Revision::writeAny()
{
    if (!isUnknownBeginning())
        *this = Revision();
}

std::optional<std::vector<Index>> writtenBetween(const Revision &one, const Revision &other)
{
    // Back from whichever is later until both meet: where one was undone, or a copy of it written.
    const Revision::Write *a = one.m_last.get(), *b = other.m_last.get();
    std::set<Index> written;
    while (a != b) {
        const Revision::Write *&later = a->number < b->number ? b : a;
        if (!later->before)
            return std::nullopt;
        written.insert(later->flat);
        later = later->before.get();
    }
    return std::vector<Index>(written.begin(), written.end());
}

} // namespace lab
