#pragma once

#include "core/conv/convolution.h"
#include "core/walkthrough/cell_ref.h"
#include "core/walkthrough/step.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

class Block;

/// The matrices of a story, left × right = result. Their cells have the names that the forward story gives them.
enum class Side { Left, Right, Result };
using LeftCell = VirtualCell;
using RightCell = FlatFilterCell;
using ResultCell = ProductCell;

/// The steps behind the product, where a block follows.
struct TailShape {
    bool adds = false, activates = false, pools = false;
    bool backward = false;                    ///< it alone is walked, from its end to the output
    Index pooledRows = 0, pooledChannels = 0; ///< of the pooled tensor, as rows and columns of a matrix
    Index windowCells = 0;                    ///< of a pooling window, those outside of the tensor included

    bool operator==(const TailShape &) const = default;
};

/// Sizes of a story's product: left [rows, inner] × right [inner, columns] = result [rows, columns]. In groups the
/// right matrix is block-diagonal: a result number sums over the stretch of `inner` that belongs to its column's group.
/// Columns are shared out evenly wherever something is computed; nothing here divides by zero where they are not.
struct ProductShape {
    Index rows = 0, inner = 0, columns = 0;
    Index groups = 1;
    /// Which phases there are besides the call and the product: a matrix that is not gathered is given, and a result
    /// that is not put anywhere stays where it is.
    bool gathersLeft = true, gathersRight = true, putsResult = true;
    /// The result is no tensor read in another shape: each row is added to cells that other rows add to, too (col2im).
    /// A row is then one step of the product in the normal grain, and one of putting it back.
    bool addsBack = false;
    TailShape tail{};

    [[nodiscard]] bool has(Phase phase) const;

    [[nodiscard]] Index terms() const { return groups > 0 ? inner / groups : inner; } ///< products of one result number
    [[nodiscard]] Index groupOf(Index column) const { return columns > 0 ? column * groups / columns : 0; }
    /// First column of a group; of group `groups`: columns.
    [[nodiscard]] Index firstColumn(Index group) const { return (group * columns + groups - 1) / groups; }
    [[nodiscard]] Index columnsOf(Index group) const { return firstColumn(group + 1) - firstColumn(group); }
    /// Whether result column `column` sums over index `i` of the inner axis; elsewhere right has a structural zero.
    [[nodiscard]] bool meets(Index i, Index column) const { return terms() > 0 && i / terms() == groupOf(column); }
    bool operator==(const ProductShape &) const = default;
};

/// Words of the picture: an English template (context "Scene", %1 … %9), its arguments, and what stands behind it in
/// every language alike.
struct Label {
    std::string_view english;
    std::vector<std::string> arguments{};
    std::string suffix{};
};

/// The upper lane shows the call with what slides over it, the lower one the product.
enum class Lane { Window, Matrix };

struct Heading {
    Label title;
    std::vector<Label> words{}; ///< beside it, the longest first
};

/// What a walkthrough tells: cells are gathered into a matrix, two matrices are multiplied, the result is put
/// somewhere. A story says which of these phases it has, what the numbers are and where they come from and go to, and
/// what everything is called. The walk, the picture and the panels ask it; none of them knows an operation.
/// Immutable; every question is answered from indices.
class Story
{
public:
    /// Whose sentences and programs the step has. Product: those of a product of matrices, whatever they hold. The
    /// gradients and the transposed convolution are ways back through a convolution, OutputGradient is the one through
    /// what follows it. ZeroInsertion is a transposed convolution as the plain one over its input with zeros between.
    enum class Kind { Forward, Product, FilterGradient, InputGradient, Transposed, OutputGradient, ZeroInsertion };

    Story(Kind kind, Convolution call, ProductShape shape) : m_kind(kind), m_call(std::move(call)), m_shape(shape) {}
    virtual ~Story() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The convolution whose cells the panels of the call show.
    [[nodiscard]] const Convolution &call() const { return m_call; }
    /// The convolution that the story is about, as it is called.
    [[nodiscard]] virtual const Convolution &about() const { return m_call; }
    [[nodiscard]] const ProductShape &shape() const { return m_shape; }

    /// The convolution and what follows it, where something does.
    [[nodiscard]] virtual const Block *block() const { return nullptr; }

    /// Whether cells are gathered from the call's input and filter, so that these are shown.
    [[nodiscard]] bool showsCall() const { return m_shape.gathersLeft || m_shape.gathersRight; }

    [[nodiscard]] virtual float valueAt(const LeftCell &cell) const = 0;
    [[nodiscard]] virtual float valueAt(const RightCell &cell) const = 0; ///< 0 where it is a structural zero
    [[nodiscard]] virtual float valueAt(const ResultCell &cell) const = 0;
    /// The first `count` products of a result number summed in order, as a number of the call's type.
    [[nodiscard]] double partialSum(const ResultCell &cell, Index count) const;
    /// The numbers that left or right is gathered from; how they look in general is read from a sample.
    [[nodiscard]] virtual const Tensor &numbersOf(Side leftOrRight) const = 0;

    // Where a cell was gathered from and where it goes; Panel::None: nowhere.
    [[nodiscard]] virtual CellRef sourceOf(const LeftCell &) const { return {}; }
    [[nodiscard]] virtual CellRef sourceOf(const RightCell &) const { return {}; }
    [[nodiscard]] virtual CellRef goalOf(const ResultCell &) const { return {}; }
    /// A zero that stands for a place outside of what is gathered from.
    [[nodiscard]] virtual bool isPadding(const LeftCell &) const { return false; }
    /// A zero of the picture's input that the caller has not given.
    [[nodiscard]] virtual bool isInserted(const InputCell &) const { return false; }
    /// The first row of left that holds such a zero.
    [[nodiscard]] virtual std::optional<Index> firstPaddedRow() const { return std::nullopt; }

    [[nodiscard]] virtual Role roleOf(Side side) const = 0;
    /// Of the matrix that the phase makes; Neutral where it makes none.
    [[nodiscard]] Role roleOf(Phase phase) const;
    /// Of a left number where it stands as a factor: as where it was gathered from.
    [[nodiscard]] virtual Role factorRole() const { return roleOf(Side::Left); }
    [[nodiscard]] virtual Heading headingOf(Lane lane) const = 0;
    /// Over the matrix: the longest first, as many as there are rooms to try.
    [[nodiscard]] virtual std::vector<Label> titlesOf(Side side) const = 0;
    [[nodiscard]] virtual std::string rowName(Index row) const = 0;              ///< of left and result
    [[nodiscard]] virtual std::vector<std::string> innerName(Index i) const = 0; ///< in parts, "ky", "kx", "c"
    [[nodiscard]] virtual std::vector<std::string> innerAxes() const { return {}; }
    /// Over the columns of right, where they say more than their number.
    [[nodiscard]] virtual std::vector<std::string> outerName(Index) const { return {}; }
    /// Under left, the longest first: what one should know of it.
    [[nodiscard]] virtual std::vector<Label> notes() const { return {}; }
    /// What the step does, in a line, where no single result number is summed.
    [[nodiscard]] virtual Label sentenceOf(const Step &step) const = 0;
    /// What goes on between result and goal.
    [[nodiscard]] virtual std::string_view puttingName() const { return {}; }

    // The planes of the call: Input, Filter and Output.
    [[nodiscard]] virtual Role roleAt(Panel panel) const;
    /// "input[0, :, :, 2]"; `n`, `c` and `k` as far as the panel has them.
    [[nodiscard]] virtual std::string planeName(Panel panel, Index n, Index c, Index k) const;
    /// What stands between the three planes.
    [[nodiscard]] virtual std::array<std::string_view, 2> signs() const { return {"⊙", "="}; }
    /// Whether the panel shows dL/d(what it is named after).
    [[nodiscard]] virtual bool isGradient(Panel) const { return false; }
    /// What the scrub bar calls the phase; nothing: as in a convolution.
    [[nodiscard]] virtual Label nameOf(Phase) const { return {}; }
    /// A sentence on a cell and its links; nothing: as in a convolution.
    [[nodiscard]] virtual Label linksOf(const CellRef &) const { return {}; }

    /// Where results are added back: the sum in an input cell of what has landed there, and of how many terms.
    struct Landed {
        double sum = 0;
        Index terms = 0;
    };
    [[nodiscard]] virtual Landed landedAt(const InputCell &, const Progress &) const { return {}; }

    // A result number may fall into partial sums, as over channels.
    [[nodiscard]] virtual Index partCount() const { return 1; }
    [[nodiscard]] virtual std::string partName(const ResultCell &, Index) const { return {}; }
    [[nodiscard]] virtual double partSum(const ResultCell &cell, Index) const
    {
        return partialSum(cell, m_shape.terms());
    }

private:
    Kind m_kind;
    Convolution m_call;
    ProductShape m_shape;
};

} // namespace lab
