# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimFilterSupported(Model):
    """Whether lists can be filtered.

    Attributes:
        max_results: Most results in one answer.
        supported: Whether it is supported. `false` if left out.
    """

    max_results: int | Unset = UNSET
    """Most results in one answer."""
    supported: bool | Unset = UNSET
    """Whether it is supported."""
