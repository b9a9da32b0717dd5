# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ActionCardBody(Model):
    """Action card body.

    Attributes:
        is_multiline: `false` if left out.
    """

    type: Literal["Input.Text"] | Unset = UNSET
    id: str | Unset = UNSET
    is_multiline: bool | Unset = UNSET
    placeholder: str | Unset = UNSET
