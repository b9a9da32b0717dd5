# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


ScimMetaResourceType = Literal["User", "Group", "ResourceType", "Schema"]


@model
class ScimMeta(Model):
    """SCIM meta."""

    created: datetime | Unset = UNSET
    last_modified: datetime | Unset = UNSET
    location: str | Unset = UNSET
    resource_type: ScimMetaResourceType | Unset = UNSET
