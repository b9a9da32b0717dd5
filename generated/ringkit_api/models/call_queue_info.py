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
    """A call queue.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account.
        name: Name as people see it.
        status: Whether the queue is in use.
        sub_type: Whether the queue takes emergency calls.
        site: Site it belongs to; accounts without sites have only the main one.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    name: str | Unset = UNSET
    """Name as people see it."""
    status: ExtensionStatusEnumGroup | Unset = UNSET
    """Whether the queue is in use."""
    sub_type: CallQueueInfoSubType | Unset = UNSET
    """Whether the queue takes emergency calls."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
