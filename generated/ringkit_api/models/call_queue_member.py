# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AllExtensionSubtypesEnum

if TYPE_CHECKING:
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class CallQueueMember(Model):
    """Call queue member."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
    extension_sub_type: AllExtensionSubtypesEnum | Unset = UNSET
