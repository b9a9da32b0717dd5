"""Normalisation: general rules that bring the corrected description to the form code is made of.

A list of general rules, each a pure function from a document to a document and a count of what
it changed. Afterwards:

- operations hold everything themselves: `x-name`, `x-module`, `parameters` (`x-argument`,
  `x-style`, `x-explicit`), `x-bodies`, `x-results`, `x-paging`, `x-bulk`, `x-delete-all`,
  `x-security`;
- a schema is a reference (annotations may stand beside it), a scalar, an array, a map, a union of
  such (`anyOf`), or empty for any value; objects, enumerations and unions of objects are
  components, and no component is built with `allOf`; an object has `x-fields`;
- null is `x-nullable`, a server default `x-default`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from codegen.document import CodegenError, Document, UnsupportedError, without_collection
from codegen.normalise.composition import merge_all_of, simplify_unions
from codegen.normalise.discriminators import declare_discriminators, write_mappings
from codegen.normalise.editions import one_form
from codegen.normalise.hoist import hoist, hoist_items
from codegen.normalise.identifiers import name_components, name_members
from codegen.normalise.left_over import check_normal
from codegen.normalise.operations import (
    authorizations,
    bodies,
    explicit_targets,
    identify,
    lists_and_bulk,
    name_operations,
    parameters,
    results,
)
from codegen.normalise.references import (
    inline_references,
    name_deep_references,
    open_dangling_references,
)
from codegen.normalise.schemas import (
    drop_titles,
    keep_defaults_aside,
    nullable_at_use,
    replace_aliases,
    tidy,
)
from codegen.normalise.walk import naming
from codegen.pinned import NO_NAMES, NameTable

Rule = Callable[[Document], tuple[Document, int]]

RULES: Final[tuple[Rule, ...]] = (
    identify,
    authorizations,
    inline_references,
    write_mappings,
    name_deep_references,
    name_components,
    open_dangling_references,
    drop_titles,
    one_form,
    merge_all_of,
    simplify_unions,
    declare_discriminators,
    tidy,
    keep_defaults_aside,
    nullable_at_use,
    hoist_items,
    replace_aliases,
    name_operations,
    parameters,
    bodies,
    results,
    lists_and_bulk,
    explicit_targets,
    hoist,
    name_members,
)


@without_collection()
def normalise(
    document: Document, names: NameTable = NO_NAMES, *, after: str = ""
) -> tuple[Document, dict[str, int]]:
    """Apply every rule in order; return the document and what each of them changed.

    `names` has the names that are pinned. With `after`, the rules behind the one of that name are
    left out. CodegenError names the rule and the schema or operation that it failed for;
    UnsupportedError what no rule has carried.
    """
    counts: dict[str, int] = {}
    document = {**document, "x-names": names.given()}
    if after and after not in (known := [rule.__name__ for rule in RULES]):
        raise CodegenError(f"there is no rule {after}; the rules are {', '.join(known)}")
    for rule in RULES:
        try:
            with naming("the document"):
                document, counts[rule.__name__] = rule(document)
        except UnsupportedError as error:
            problems = [f"rule {rule.__name__}: {problem}" for problem in error.problems]
            raise UnsupportedError(problems) from error
        except CodegenError as error:
            raise CodegenError(f"rule {rule.__name__}: {error}") from error
        if rule.__name__ == after:
            return document, counts
    check_normal(document)
    return document, counts
