# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import TemplateType

if TYPE_CHECKING:
    from datetime import datetime


@model
class TemplateInfo(Model):
    """A template of settings.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the template.
        description: Words about the template.
        type: What the template sets.
        name: Name of the template.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier of the template."""
    description: str | Unset = UNSET
    """Words about the template."""
    type: TemplateType | Unset = UNSET
    """What the template sets."""
    name: str | Unset = UNSET
    """Name of the template."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
