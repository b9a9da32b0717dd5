# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


ScimMetaResourceType = Literal["User", "Group", "ResourceType", "Schema"]


@model
class ScimMeta(Model):
    """When a record was made and changed, and its address.

    Attributes:
        created: When it was created, in ISO 8601.
        last_modified: When it was last changed, in ISO 8601.
        location: Address of the record.
        resource_type: Kind of the record.
    """

    created: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    location: str | Unset = UNSET
    """Address of the record."""
    resource_type: ScimMetaResourceType | Unset = UNSET
    """Kind of the record."""
