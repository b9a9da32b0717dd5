# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimSupported(Model):
    """SCIM supported.

    Attributes:
        supported: `false` if left out.
    """

    supported: bool | Unset = UNSET
