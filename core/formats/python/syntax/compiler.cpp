#include "core/formats/python/syntax/compiler.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

/// Holds the exception of the handler that runs, for a raise alone: no code can have this name.
constexpr std::string_view handled = "raise";

bool contains(const std::vector<std::string_view> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

void addOnce(std::vector<std::string_view> &names, std::string_view name)
{
    if (!contains(names, name))
        names.push_back(name);
}

/// Their parts one after another, then the instruction that makes one of them.
constexpr std::array<std::pair<Part, Op>, 9> madeBy{{{Part::Tuple, Op::Tuple},
                                                     {Part::List, Op::List},
                                                     {Part::Set, Op::Set},
                                                     {Part::Dict, Op::Dict},
                                                     {Part::Slice, Op::Slice},
                                                     {Part::Keyword, Op::Keyword},
                                                     {Part::Star, Op::Star},
                                                     {Part::DoubleStar, Op::DoubleStar},
                                                     {Part::Unary, Op::Unary}}};

} // namespace

std::shared_ptr<const Code> Compiler::module(Tree &tree, NodeIndex root)
{
    Place place;
    place.code = std::make_shared<Code>();
    place.isModule = true;
    m_tree = &tree;
    m_place = &place;
    m_hidden.clear();
    block(root);
    return place.code;
}

std::shared_ptr<const Code> Compiler::expression(Tree &tree, NodeIndex root)
{
    Place place;
    place.code = std::make_shared<Code>();
    place.isModule = true;
    m_tree = &tree;
    m_place = &place;
    value(root);
    emit(Op::Return, root);
    return place.code;
}

std::shared_ptr<const Code> Compiler::definition(Tree &tree, NodeIndex root)
{
    Place place;
    place.code = std::make_shared<Code>();
    place.isModule = true;
    m_tree = &tree;
    m_place = &place;
    m_inDefinition = true;
    const NodeIndex node = child(root), parameters = child(node);
    function(node, parameters, at(parameters).next, false);
    emit(Op::Return, node);
    m_inDefinition = false;
    return place.code;
}

std::size_t Compiler::emit(Op op, NodeIndex node, std::uint32_t operand, std::uint8_t detail)
{
    const Node &from = at(node);
    m_place->code->instructions.push_back({.op = op,
                                           .detail = detail,
                                           .sign = from.sign,
                                           .operand = operand,
                                           .begin = m_inDefinition ? 0 : from.begin,
                                           .at = m_inDefinition ? 0 : from.at,
                                           .text = from.text});
    return m_place->code->instructions.size() - 1;
}

std::uint32_t Compiler::constant(Value value)
{
    m_place->code->constants.push_back(std::move(value));
    return static_cast<std::uint32_t>(m_place->code->constants.size() - 1);
}

void Compiler::name(Op op, NodeIndex node, std::string_view text)
{
    Scope scope = Scope::Own;
    for (auto hidden = m_hidden.rbegin(); hidden != m_hidden.rend(); ++hidden)
        if (hidden->first == text) {
            // A function inside the comprehension finds it in the place around.
            scope = contains(m_place->own, hidden->second) || m_place->isModule || m_place->isClass ? Scope::Own
                                                                                                    : Scope::Outer;
            const std::size_t i = emit(op, node, 0, static_cast<std::uint8_t>(scope));
            m_place->code->instructions[i].text = hidden->second;
            return;
        }
    if (contains(m_place->module, text))
        scope = Scope::Module;
    else if (contains(m_place->around, text))
        scope = Scope::Around;
    else if (op == Op::Load && (m_place->isModule || m_place->isClass || !contains(m_place->own, text)))
        scope = Scope::Outer;
    const std::size_t i = emit(op, node, 0, static_cast<std::uint8_t>(scope));
    m_place->code->instructions[i].text = text;
}

void Compiler::collectTarget(NodeIndex node, std::vector<std::string_view> &names, bool touched) const
{
    const Node &one = at(node);
    if (one.part == Part::Name)
        addOnce(names, one.text);
    else if (one.part == Part::Primary && touched && at(one.child).part == Part::Name)
        addOnce(names, at(one.child).text);
    else if (one.part == Part::Tuple || one.part == Part::List || one.part == Part::Star)
        for (NodeIndex i = one.child; i != noNode; i = at(i).next)
            collectTarget(i, names, touched);
}

void Compiler::collect(NodeIndex node, std::vector<std::string_view> &names, bool touched) const
{
    if (node == noNode)
        return;
    const Node &one = at(node);
    switch (one.part) {
    case Part::Assign:
        for (NodeIndex i = at(one.child).next; i != noNode; i = at(i).next)
            collectTarget(i, names, touched);
        break;
    case Part::InPlace:
    case Part::Annotate:
    case Part::Delete:
    case Part::For:
        collectTarget(one.child, names, touched);
        break;
    case Part::With:
        for (NodeIndex i = one.child; at(i).next != noNode; i = at(at(i).next).next)
            collectTarget(at(i).next, names, touched);
        break;
    case Part::Walrus:
    case Part::Import:
    case Part::Handler:
        if (!one.text.empty())
            addOnce(names, one.text);
        break;
    case Part::Def:
    case Part::Class:
        addOnce(names, one.text);
        return;
    case Part::Lambda:
        return;
    case Part::ListOf:
    case Part::SetOf:
    case Part::DictOf:
    case Part::Generator:
        for (NodeIndex i = one.child; i != noNode; i = at(i).next) // only what := names
            collect(at(i).part == Part::For ? at(at(i).child).next : i, names, false);
        return;
    case Part::Evaluate:
        // A call for its effect may change what it is called on and what it is given.
        if (touched && at(one.child).part == Part::Primary) {
            collectTarget(one.child, names, touched);
            for (NodeIndex i = at(one.child).child; i != noNode; i = at(i).next)
                for (NodeIndex k = at(i).part == Part::Call ? at(i).child : noNode; k != noNode; k = at(k).next)
                    if (at(k).part == Part::Name || at(k).part == Part::Primary)
                        collectTarget(k, names, touched);
        }
        break;
    default:
        break;
    }
    for (NodeIndex i = one.child; i != noNode; i = at(i).next)
        collect(i, names, touched);
}

void Compiler::marked(NodeIndex node)
{
    if (!m_place->isModule || m_place->loops > 0 || at(node).part == Part::Block)
        return statement(node);
    Code &code = *m_place->code;
    const auto which = static_cast<std::uint32_t>(code.marks.size());
    code.marks.emplace_back();
    code.marks[which].begin = at(node).begin;
    collect(node, code.marks[which].names, true);
    if (at(node).part == Part::Evaluate) {
        const Node &inside = at(at(node).child);
        const Node &first = inside.part == Part::Primary ? at(inside.child) : inside;
        // Printing a call's result may be what the snippet is about.
        bool prints = first.part == Part::Name && (first.text == "print" || first.text == "display");
        for (NodeIndex i = inside.part == Part::Primary ? at(inside.child).next : noNode; prints && i != noNode;
             i = at(i).next)
            for (NodeIndex k = at(i).child; k != noNode; k = at(k).next)
                prints = prints && at(k).part != Part::Primary;
        code.marks[which].prints = prints;
        if (code.marks[which].prints)
            code.marks[which].names.clear();
    }
    emit(Op::Mark, node, which);
    statement(node);
    m_place->code->marks[which].end = here();
}

void Compiler::block(NodeIndex node)
{
    for (NodeIndex i = at(node).child; i != noNode; i = at(i).next)
        marked(i);
}

void Compiler::statement(NodeIndex node)
{
    constexpr std::array<std::pair<Part, void (Compiler::*)(NodeIndex)>, 12> own{
        {{Part::Block, &Compiler::block},
         {Part::InPlace, &Compiler::inPlace},
         {Part::Annotate, &Compiler::annotate},
         {Part::If, &Compiler::ifStatement},
         {Part::While, &Compiler::loop},
         {Part::For, &Compiler::loop},
         {Part::With, &Compiler::with},
         {Part::Try, &Compiler::tryStatement},
         {Part::Def, &Compiler::functionDefinition},
         {Part::Class, &Compiler::classDefinition},
         {Part::Break, &Compiler::leave},
         {Part::Continue, &Compiler::leave}}};
    const Node one = at(node);
    for (const auto &[part, compile] : own)
        if (part == one.part)
            return (this->*compile)(node);
    const bool given = one.child != noNode && at(one.child).part != Part::Nothing;
    if (one.part == Part::Return && m_place->isModule) { // read as the end of nothing: told at once
        emit(Op::Unsupported, node, static_cast<std::uint32_t>(Misplaced::Return));
    } else if (one.part == Part::Evaluate) {
        value(one.child);
        emit(Op::Pop, one.child, 1);
    } else if (one.part == Part::Return) {
        value(one.child);
        leave(node);
    } else if (one.part == Part::Assert) {
        value(one.child);
        emit(Op::Assert, node);
    } else if (one.part == Part::Raise) {
        const bool again = !given && m_place->handlers > 0;
        if (given)
            value(one.child);
        else if (again)
            name(Op::Load, node, handled);
        emit(Op::Raise, node, given ? 1 : again ? 2 : 0);
    } else if (one.part == Part::Delete) {
        remove(one.child);
    } else if (one.part == Part::Import || one.part == Part::OpenImport) {
        emit(one.part == Part::Import ? Op::Import : Op::OpenImport, node, constant(m_tree->constants[one.number]));
        if (one.part == Part::Import)
            name(Op::Store, node, one.text);
    } else if (one.part == Part::Assign) {
        value(one.child);
        for (NodeIndex i = at(one.child).next; i != noNode; i = at(i).next) {
            if (at(i).next != noNode)
                emit(Op::Duplicate, i);
            assign(i);
        }
    } // else Pass, Global, Nonlocal
}

void Compiler::annotate(NodeIndex node)
{
    const NodeIndex target = child(node);
    if (at(target).next != noNode)
        value(at(target).next);
    else if (m_place->isClass && at(target).part == Part::Name) // a field of a dataclass: it has no value yet
        emit(Op::Constant, node, constant(Value::ellipsis()));
    else
        return;
    assign(target);
}

void Compiler::functionDefinition(NodeIndex node)
{
    int decorators = 0;
    for (NodeIndex i = child(node, 2); i != noNode; i = at(i).next, ++decorators)
        value(i);
    function(node, child(node), child(node, 1), false);
    for (; decorators > 0; --decorators)
        emit(Op::Call, node, 1);
    name(Op::Store, node, at(node).text);
}

/// Iterators of the loops from `from` on, which lie on the stack.
std::uint32_t Compiler::waiting(std::size_t from) const
{
    return static_cast<std::uint32_t>(std::count_if(m_place->open.begin() + static_cast<std::ptrdiff_t>(from),
                                                    m_place->open.end(),
                                                    [](const Place::Loop &one) { return one.counts; }));
}

/// return with its value on the stack, break, continue: through the finally around it, where there is one.
void Compiler::leave(NodeIndex node)
{
    const Part part = at(node).part;
    const bool returns = part == Part::Return;
    std::vector<Place::Loop> &open = m_place->open;
    if (!returns && open.empty()) {
        emit(Op::Unsupported, node, static_cast<std::uint32_t>(Misplaced::Loop));
        return;
    }
    if (!m_place->finals.empty() && (returns || m_place->finals.back().loops >= open.size())) {
        Place::Finally &around = m_place->finals.back();
        for (std::uint32_t i = waiting(around.loops) + m_place->held - around.held; i > 0; --i) {
            if (returns)
                emit(Op::Swap, node);
            emit(Op::Pop, node);
        }
        if (!returns)
            emit(Op::Constant, node, constant(Value{}));
        const int which = returns ? 0 : part == Part::Break ? 1 : 2;
        emit(Op::Constant, node, constant(Value::ofInt(which)));
        around.leaves[static_cast<std::size_t>(which)] = node;
        around.jumps.push_back(emit(Op::Jump, node));
        return;
    }
    if (returns) {
        emit(Op::Return, node);
        return;
    }
    for (std::uint32_t i = m_place->held - open.back().held; i > 0; --i)
        emit(Op::Pop, node);
    if (part == Part::Continue) {
        emit(Op::Jump, node, open.back().again);
        return;
    }
    if (open.back().counts)
        emit(Op::Pop, node);
    open.back().breaks.push_back(emit(Op::Jump, node));
}

void Compiler::assign(NodeIndex target)
{
    const Node one = at(target);
    if (one.part == Part::Name)
        return name(Op::Store, target, one.text);
    if (one.part == Part::Primary) {
        primary(target, true);
        NodeIndex last = one.child;
        while (at(last).next != noNode)
            last = at(last).next;
        if (at(last).part == Part::Attribute) {
            emit(Op::SetAttribute, last);
        } else {
            value(at(last).child);
            emit(Op::SetItem, last);
        }
        return;
    }
    if (one.part != Part::Tuple && one.part != Part::List) {
        emit(Op::Unsupported, target, static_cast<std::uint32_t>(Misplaced::Star));
        return;
    }
    std::uint32_t count = 0;
    std::uint8_t star = 0;
    for (NodeIndex i = one.child; i != noNode; i = at(i).next) {
        ++count;
        if (at(i).part == Part::Star)
            star = static_cast<std::uint8_t>(std::min<std::uint32_t>(count, 255));
    }
    emit(Op::Unpack, target, count, star);
    for (NodeIndex i = one.child; i != noNode; i = at(i).next)
        assign(at(i).part == Part::Star ? at(i).child : i);
}

void Compiler::inPlace(NodeIndex node)
{
    const NodeIndex target = at(node).child, right = at(target).next;
    const Node one = at(target);
    const auto operation = [&] {
        value(right);
        emit(Op::InPlace, node);
    };
    if (one.part == Part::Name) {
        name(Op::Load, target, one.text);
        operation();
        return name(Op::Store, target, one.text);
    }
    primary(target, true);
    NodeIndex last = one.child;
    while (at(last).next != noNode)
        last = at(last).next;
    if (at(last).part == Part::Attribute) {
        emit(Op::Duplicate, last);
        emit(Op::Attribute, last);
        operation();
        emit(Op::Swap, last);
        emit(Op::SetAttribute, last);
    } else {
        value(at(last).child);
        emit(Op::DuplicateTwo, last);
        emit(Op::Subscript, last);
        operation();
        emit(Op::SetItem, last, 1);
    }
}

void Compiler::remove(NodeIndex target)
{
    const Node one = at(target);
    if (one.part == Part::Name)
        return name(Op::Forget, target, one.text);
    if (one.part != Part::Primary) {
        for (NodeIndex i = one.child; i != noNode; i = at(i).next)
            remove(i);
        return;
    }
    primary(target, true);
    NodeIndex last = one.child;
    while (at(last).next != noNode)
        last = at(last).next;
    if (at(last).part == Part::Attribute) {
        emit(Op::Unsupported, target, static_cast<std::uint32_t>(Misplaced::Attribute));
        return;
    }
    value(at(last).child);
    emit(Op::DeleteItem, last);
}

void Compiler::ifStatement(NodeIndex node)
{
    std::vector<std::size_t> ends;
    for (NodeIndex i = at(node).child; i != noNode;) {
        const NodeIndex body = at(i).next;
        if (body == noNode) { // else
            block(i);
            break;
        }
        value(i);
        const std::size_t jump = emit(Op::JumpIfFalse, i);
        block(body);
        i = at(body).next;
        if (i != noNode)
            ends.push_back(emit(Op::Jump, node));
        land(jump);
    }
    for (const std::size_t jump : ends)
        land(jump);
}

void Compiler::loop(NodeIndex node)
{
    const bool counts = at(node).part == Part::For;
    const NodeIndex first = at(node).child, iterable = counts ? at(first).next : first;
    const NodeIndex body = at(iterable).next, other = at(body).next;
    ++m_place->loops;
    std::size_t jump = 0;
    if (counts) {
        value(iterable);
        emit(Op::Iterate, iterable);
    }
    const std::uint32_t again = here();
    if (counts) {
        jump = emit(Op::Next, node);
        assign(first);
    } else {
        value(first);
        jump = emit(Op::JumpIfFalse, node);
    }
    m_place->open.push_back({.breaks = {}, .again = again, .counts = counts, .held = m_place->held});
    block(body);
    const Place::Loop done = std::move(m_place->open.back());
    m_place->open.pop_back();
    emit(Op::Jump, node, again);
    land(jump);
    if (at(other).part == Part::Block)
        block(other);
    for (const std::size_t end : done.breaks)
        land(end);
    --m_place->loops;
}

void Compiler::tryStatement(NodeIndex node)
{
    const NodeIndex body = at(node).child, other = at(body).next, last = at(other).next;
    const bool finally = at(last).part == Part::Block;
    if (finally)
        m_place->finals.push_back({.loops = m_place->open.size(), .held = m_place->held});
    Code::Guard guard{.begin = here()};
    guard.depth = waiting(0) + m_place->held;
    block(body);
    guard.end = here();
    if (at(other).part == Part::Block)
        block(other);
    if (at(last).next != noNode) {
        std::vector<std::size_t> ends{emit(Op::Jump, node)};
        guard.handler = here();
        m_place->own.push_back(handled);
        for (NodeIndex i = at(last).next; i != noNode; i = at(i).next) {
            const NodeIndex type = at(i).child;
            std::size_t others = 0;
            if (at(type).part != Part::Nothing) {
                value(type);
                emit(Op::Matches, type);
                others = emit(Op::JumpIfFalse, type);
            }
            if (!at(i).text.empty()) {
                emit(Op::Duplicate, i);
                name(Op::Store, i, at(i).text);
            }
            name(Op::Store, i, handled);
            ++m_place->handlers;
            block(at(type).next);
            --m_place->handlers;
            ends.push_back(emit(Op::Jump, i));
            if (at(type).part != Part::Nothing)
                land(others);
        }
        emit(Op::Raise, node, 2);
        for (const std::size_t end : ends)
            land(end);
        m_place->code->guards.push_back(guard);
    }
    if (finally)
        finish(node, last, guard.begin, {});
}

/// The block of finally stands once, as the end of a `with` that has what it holds under the name `with`. Whoever comes
/// there has put a value and a number on the stack, which says how it goes on behind: 0, 1, 2 as in `leaves`, 3 at the
/// end, 4 with the exception again.
void Compiler::finish(NodeIndex node, NodeIndex last, std::uint32_t begin, std::string_view with)
{
    Code &code = *m_place->code;
    const Place::Finally around = std::move(m_place->finals.back());
    m_place->finals.pop_back();
    const Code::Guard guard{
        .begin = begin, .end = here(), .handler = here() + 3, .depth = waiting(0) + m_place->held, .with = with};
    emit(Op::Constant, node, constant(Value{}));
    emit(Op::Constant, node, constant(Value::ofInt(3)));
    const std::size_t end = emit(Op::Jump, node);
    emit(Op::Constant, node, constant(Value::ofInt(4)));
    land(end);
    for (const std::size_t jump : around.jumps)
        land(jump);
    code.guards.push_back(guard);
    const bool marks = m_place->isModule && m_place->loops == 0;
    const std::size_t mark = code.marks.size();
    if (marks) { // a refusal inside ends the whole statement
        code.marks.push_back({.begin = at(node).begin});
        collect(last, code.marks[mark].names, true);
        emit(Op::Mark, node, static_cast<std::uint32_t>(mark), 1);
    }
    ++m_place->loops;
    m_place->held += 2;
    if (with.empty()) {
        block(last);
    } else {
        name(Op::Load, node, with);
        emit(Op::Exit, node);
    }
    m_place->held -= 2;
    --m_place->loops;
    goOn(node, around);
    if (marks)
        code.marks[mark].end = here();
}

/// Behind a finally: where its number says.
void Compiler::goOn(NodeIndex node, const Place::Finally &around)
{
    for (const int which : {0, 1, 2, 4}) {
        const NodeIndex leaves = which < 3 ? around.leaves[static_cast<std::size_t>(which)] : node;
        if (leaves == noNode)
            continue;
        emit(Op::Duplicate, node);
        emit(Op::Constant, node, constant(Value::ofInt(which)));
        m_place->code->instructions[emit(Op::Compare, node)].sign = two('=', '=');
        const std::size_t other = emit(Op::JumpIfFalse, node);
        emit(Op::Pop, node);
        if (which == 1 || which == 2)
            emit(Op::Pop, node);
        if (which == 4)
            emit(Op::Raise, node, 2);
        else
            leave(leaves);
        land(other);
    }
    emit(Op::Pop, node);
    emit(Op::Pop, node);
}

/// Each value with the name behind `as` has what follows as its body; what is left early is left through __exit__, too.
void Compiler::with(NodeIndex node)
{
    struct Item {
        NodeIndex node;
        std::string_view name; // that holds the value
        std::uint32_t begin;   // of the body
    };
    std::vector<Item> items;
    NodeIndex item = child(node);
    while (at(item).part != Part::Block || at(item).next != noNode) {
        m_names.push_back("\x01w" + std::to_string(m_names.size()));
        items.push_back({item, m_names.back(), 0});
        m_place->own.push_back(m_names.back());
        value(item);
        emit(Op::Duplicate, item);
        name(Op::Store, item, m_names.back());
        emit(Op::Enter, item);
        const NodeIndex target = at(item).next;
        if (at(target).part != Part::Nothing)
            assign(target);
        else
            emit(Op::Pop, item);
        m_place->finals.push_back({.loops = m_place->open.size(), .held = m_place->held});
        items.back().begin = here();
        item = at(target).next;
    }
    block(item);
    for (; !items.empty(); items.pop_back())
        finish(items.back().node, noNode, items.back().begin, items.back().name);
}

/// What global and nonlocal name, anywhere in the function but not in functions inside of it.
void Compiler::declared(NodeIndex node, Place &place) const
{
    std::vector<NodeIndex> waiting{node};
    while (!waiting.empty()) {
        const Node &one = at(waiting.back());
        waiting.pop_back();
        const bool names = one.part == Part::Global || one.part == Part::Nonlocal;
        for (NodeIndex i = one.child; i != noNode; i = at(i).next) {
            if (names)
                (one.part == Part::Global ? place.module : place.around).push_back(at(i).text);
            else if (at(i).part != Part::Def && at(i).part != Part::Class && at(i).part != Part::Lambda)
                waiting.push_back(i);
        }
    }
}

void Compiler::function(NodeIndex node, NodeIndex parameters, NodeIndex body, bool isLambda)
{
    std::uint32_t defaults = 0;
    Place place;
    place.code = std::make_shared<Code>();
    place.code->name = isLambda ? std::string_view("lambda") : at(node).text;
    place.code->isDefinition = m_inDefinition;
    bool keywordOnly = false;
    for (NodeIndex i = at(parameters).child; i != noNode; i = at(i).next) {
        const Node one = at(i);
        if (one.sign == '/') {
            for (ParameterName &before : place.code->parameters)
                before.positionOnly = true;
            continue;
        }
        keywordOnly = keywordOnly || one.sign == '|' || one.sign == '*';
        if (one.sign == '|')
            continue;
        const bool given = at(one.child).part != Part::Nothing;
        if (given) {
            value(one.child);
            ++defaults;
        }
        place.code->parameters.push_back(
            {.name = one.text, .kind = one.sign, .keywordOnly = keywordOnly && one.sign == 0, .hasDefault = given});
        addOnce(place.own, one.text);
    }
    declared(body, place);
    collect(body, place.own, false);
    std::erase_if(place.own,
                  [&](std::string_view own) { return contains(place.module, own) || contains(place.around, own); });
    auto hidden = m_hidden;
    std::erase_if(m_hidden, [&](const auto &one) { return contains(place.own, one.first); });
    Place *outside = std::exchange(m_place, &place);
    if (isLambda) {
        value(body);
        emit(Op::Return, body);
    } else {
        block(body);
        emit(Op::Constant, body, constant(Value{}));
        emit(Op::Return, body);
    }
    m_place = outside;
    m_hidden = std::move(hidden);
    m_place->code->children.push_back(place.code);
    emit(Op::Function, node, static_cast<std::uint32_t>(m_place->code->children.size() - 1),
         static_cast<std::uint8_t>(std::min<std::uint32_t>(defaults, 255)));
}

void Compiler::classDefinition(NodeIndex node)
{
    const NodeIndex body = at(node).child, bases = at(body).next;
    std::uint8_t decorators = 0, count = 0;
    for (NodeIndex i = at(bases).next; i != noNode; i = at(i).next, ++decorators)
        value(i);
    for (NodeIndex i = at(bases).child; i != noNode; i = at(i).next) {
        if (at(i).part == Part::Keyword)
            continue; // metaclasses and the like change nothing here
        value(i);
        ++count;
    }
    Place place;
    place.code = std::make_shared<Code>();
    place.code->name = at(node).text;
    place.code->isClass = place.isClass = true;
    Place *outside = std::exchange(m_place, &place);
    block(body);
    emit(Op::Constant, body, constant(Value{}));
    emit(Op::Return, body);
    m_place = outside;
    m_place->code->children.push_back(place.code);
    emit(Op::Class, node, static_cast<std::uint32_t>(m_place->code->children.size() - 1), count);
    for (; decorators > 0; --decorators)
        emit(Op::Call, node, 1);
    name(Op::Store, node, at(node).text);
}

/// value if test else other
void Compiler::choice(NodeIndex node)
{
    const NodeIndex test = child(node), yes = at(test).next;
    value(test);
    const std::size_t no = emit(Op::JumpIfFalse, test);
    value(yes);
    const std::size_t end = emit(Op::Jump, node);
    land(no);
    value(at(yes).next);
    land(end);
}

void Compiler::value(NodeIndex node)
{
    const Node one = at(node);
    for (const auto &[part, op] : madeBy)
        if (part == one.part) {
            std::uint32_t count = 0;
            for (NodeIndex i = one.child; i != noNode; i = at(i).next, ++count)
                value(i);
            emit(op, node, count);
            return;
        }
    switch (one.part) {
    case Part::Constant:
        emit(Op::Constant, node, constant(m_tree->constants[one.number]));
        return;
    case Part::Name:
        return name(Op::Load, node, one.text);
    case Part::Primary:
        return primary(node, false);
    case Part::Chain:
        value(one.child);
        for (NodeIndex i = at(one.child).next; i != noNode; i = at(i).next) {
            value(at(i).child);
            m_place->code->instructions[emit(Op::Binary, i)].begin = m_inDefinition ? 0 : one.begin;
        }
        return;
    case Part::Yield:
        return yield(node);
    case Part::Compare:
        return comparison(node);
    case Part::And:
    case Part::Or:
        return either(node);
    case Part::Choice:
        return choice(node);
    case Part::Lambda:
        return function(node, one.child, at(one.child).next, true);
    case Part::ListOf:
    case Part::SetOf:
    case Part::DictOf:
    case Part::Generator:
        return comprehension(node);
    case Part::Text:
        return formatted(node);
    case Part::Walrus:
        value(one.child);
        emit(Op::Duplicate, node);
        return name(Op::Store, node, one.text);
    default:
        emit(Op::Constant, node, constant(Value{}));
        return;
    }
}

void Compiler::primary(NodeIndex node, bool butLast)
{
    const Offset begin = at(node).begin;
    NodeIndex i = at(node).child;
    value(i);
    for (i = at(i).next; i != noNode && !(butLast && at(i).next == noNode); i = at(i).next) {
        std::size_t made = 0;
        if (at(i).part == Part::Attribute) {
            made = emit(Op::Attribute, i);
        } else if (at(i).part == Part::Call) {
            std::uint32_t count = 0;
            for (NodeIndex k = at(i).child; k != noNode; k = at(k).next, ++count)
                value(k);
            made = emit(Op::Call, i, count);
        } else {
            value(at(i).child);
            made = emit(Op::Subscript, i);
        }
        m_place->code->instructions[made].begin = begin;
    }
}

void Compiler::yield(NodeIndex node)
{
    if (m_place->isModule || m_place->isClass) {
        emit(Op::Unsupported, node, static_cast<std::uint32_t>(Misplaced::Yield));
        return;
    }
    m_place->code->isGenerator = true;
    const NodeIndex given = at(node).child;
    if (at(given).part == Part::Nothing)
        emit(Op::Constant, node, constant(Value{}));
    else
        value(given);
    if (at(node).sign != 'f') {
        emit(Op::Yield, node);
        return;
    }
    emit(Op::Iterate, node);
    const std::uint32_t again = here();
    const std::size_t end = emit(Op::Next, node);
    emit(Op::Yield, node);
    emit(Op::Pop, node);
    emit(Op::Jump, node, again);
    land(end);
    emit(Op::Constant, node, constant(Value{}));
}

void Compiler::comparison(NodeIndex node)
{
    const NodeIndex first = at(node).child;
    std::vector<std::size_t> falses;
    value(first);
    for (NodeIndex i = at(first).next; i != noNode; i = at(i).next) {
        const bool last = at(i).next == noNode;
        value(at(i).child);
        if (!last)
            emit(Op::Tuck, i);
        emit(Op::Compare, i);
        if (!last)
            falses.push_back(emit(Op::KeepIfFalse, i));
    }
    if (falses.empty())
        return;
    const std::size_t end = emit(Op::Jump, node);
    for (const std::size_t jump : falses)
        land(jump);
    emit(Op::Swap, node);
    emit(Op::Pop, node);
    land(end);
}

void Compiler::either(NodeIndex node)
{
    const Op jump = at(node).part == Part::And ? Op::KeepIfFalse : Op::KeepIfTrue;
    std::vector<std::size_t> ends;
    for (NodeIndex i = at(node).child; i != noNode; i = at(i).next) {
        value(i);
        if (at(i).next != noNode)
            ends.push_back(emit(jump, i));
    }
    for (const std::size_t end : ends)
        land(end);
}

void Compiler::comprehension(NodeIndex node)
{
    const Part part = at(node).part;
    const std::size_t hidden = m_hidden.size();
    emit(part == Part::SetOf ? Op::Set : part == Part::DictOf ? Op::Dict : Op::List, node);
    NodeIndex i = at(node).child;
    const NodeIndex element = i, second = part == Part::DictOf ? at(i).next : noNode;
    std::vector<std::pair<std::size_t, std::uint32_t>> loops; // where a loop ends is to be filled in; where it begins
    std::vector<std::size_t> tests;
    for (i = at(part == Part::DictOf ? second : element).next; i != noNode; i = at(i).next) {
        if (at(i).part == Part::If) {
            value(at(i).child);
            emit(Op::JumpIfFalse, i, loops.back().second);
            continue;
        }
        const NodeIndex target = at(i).child;
        value(at(target).next);
        emit(Op::Iterate, i);
        // The names of this loop are its own from here on.
        std::vector<std::string_view> names;
        std::vector<NodeIndex> waiting{target};
        while (!waiting.empty()) {
            const Node &one = at(waiting.back());
            waiting.pop_back();
            if (one.part == Part::Name)
                names.push_back(one.text);
            for (NodeIndex k = one.part == Part::Primary ? noNode : one.child; k != noNode; k = at(k).next)
                waiting.push_back(k);
        }
        for (const std::string_view name : names) {
            m_names.push_back(std::string(name) + "\x01" + std::to_string(m_names.size()));
            m_hidden.emplace_back(name, m_names.back());
            m_place->own.push_back(m_names.back());
        }
        const auto begins = here();
        loops.emplace_back(emit(Op::Next, i), begins);
        assign(target);
    }
    value(element);
    if (second != noNode)
        value(second);
    emit(second != noNode ? Op::AppendPair : Op::Append, node, static_cast<std::uint32_t>(loops.size()));
    for (auto loop = loops.rbegin(); loop != loops.rend(); ++loop) {
        emit(Op::Jump, node, loop->second);
        land(loop->first);
    }
    m_hidden.resize(hidden);
    if (part == Part::Generator)
        emit(Op::Iterate, node);
}

void Compiler::formatted(NodeIndex node)
{
    std::uint32_t count = 0;
    for (NodeIndex i = at(node).child; i != noNode; i = at(i).next, ++count) {
        if (at(i).part != Part::Format) {
            value(i);
            continue;
        }
        const NodeIndex what = at(i).child;
        value(what);
        value(at(what).next);
        emit(Op::Format, i);
    }
    emit(Op::Join, node, count);
}

} // namespace lab::python
