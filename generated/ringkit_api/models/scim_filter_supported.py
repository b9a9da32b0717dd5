# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimFilterSupported(Model):
    """SCIM filter supported.

    Attributes:
        supported: `false` if left out.
    """

    max_results: int | Unset = UNSET
    supported: bool | Unset = UNSET
