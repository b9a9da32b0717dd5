# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import ExtensionStatusEnumGroup

if TYPE_CHECKING:
    from ringkit_api.models.site_basic_info import SiteBasicInfo

CallQueueInfoSubType = Literal["Emergency", "Unknown"]


@model
class CallQueueInfo(Model):
    """Call queue info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    name: str | Unset = UNSET
    status: ExtensionStatusEnumGroup | Unset = UNSET
    sub_type: CallQueueInfoSubType | Unset = UNSET
    site: SiteBasicInfo | Unset = UNSET
