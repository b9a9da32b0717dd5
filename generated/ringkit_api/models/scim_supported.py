# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimSupported(Model):
    """Whether something is supported.

    Attributes:
        supported: Whether it is supported. `false` if left out.
    """

    supported: bool | Unset = UNSET
    """Whether it is supported."""
