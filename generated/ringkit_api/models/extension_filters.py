# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ExtensionFilters(Model):
    """Extensions that call or are called.

    Attributes:
        from_ids: `id` of each extension that calls.
        to_ids: `id` of each extension that is called and was the first to answer.
    """

    from_ids: list[str] | Unset = UNSET
    """`id` of each extension that calls."""
    to_ids: list[str] | Unset = UNSET
    """`id` of each extension that is called and was the first to answer."""
