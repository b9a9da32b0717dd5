# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TemplateType

if TYPE_CHECKING:
    from datetime import datetime


@model
class TemplateInfo(Model):
    """Template info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    description: str | Unset = UNSET
    type: TemplateType | Unset = UNSET
    name: str | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
