# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TaskAttachment(Model):
    """Task attachment.

    Attributes:
        content_uri: A URI.
    """

    id: str | Unset = UNSET
    type: Literal["File"] | Unset = UNSET
    name: str | Unset = UNSET
    content_uri: str | Unset = UNSET
