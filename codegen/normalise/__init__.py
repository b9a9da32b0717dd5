"""Normalisation: general rules that bring the corrected description to the form code is made of.

A list of general rules, each a pure function from a document to a document and a count of what
it changed. Afterwards:

- operations hold everything themselves: `x-name`, `x-module`, `parameters` (`x-argument`,
  `x-comma`, `x-explicit`), `x-bodies`, `x-results`, `x-paging`, `x-bulk`, `x-delete-all`;
- a schema is a reference (annotations may stand beside it), a scalar, an array, a map, a union of
  such (`anyOf`), or empty for any value; objects, enumerations and unions of objects are
  components, and no component is built with `allOf`;
- null is `x-nullable`, a server default `x-default`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from codegen.document import Document
from codegen.normalise.composition import merge_all_of, simplify_unions
from codegen.normalise.editions import one_form
from codegen.normalise.hoist import hoist, hoist_items
from codegen.normalise.identifiers import readable_component_names, safe_component_names
from codegen.normalise.operations import (
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

Rule = Callable[[Document], tuple[Document, int]]

RULES: Final[tuple[Rule, ...]] = (
    identify,
    inline_references,
    name_deep_references,
    safe_component_names,
    readable_component_names,
    open_dangling_references,
    drop_titles,
    one_form,
    merge_all_of,
    simplify_unions,
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
)


def normalise(document: Document) -> tuple[Document, dict[str, int]]:
    """Apply every rule in order; return the document and what each of them changed."""
    counts: dict[str, int] = {}
    for rule in RULES:
        document, counts[rule.__name__] = rule(document)
    return document, counts
