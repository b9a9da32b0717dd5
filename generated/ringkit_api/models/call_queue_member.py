# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AllExtensionSubtypesEnum

if TYPE_CHECKING:
    from ringkit_api.models.site_basic_info import SiteBasicInfo


@model
class CallQueueMember(Model):
    """A member of a call queue.

    Attributes:
        id: `id` of the extension.
        name: Name as people see it.
        extension_number: Short number that is dialled inside the account.
        site: Site it belongs to; accounts without sites have only the main one.
        extension_sub_type: Special form of the extension.
    """

    id: str | Unset = UNSET
    """`id` of the extension."""
    name: str | Unset = UNSET
    """Name as people see it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    site: SiteBasicInfo | Unset = UNSET
    """Site it belongs to; accounts without sites have only the main one."""
    extension_sub_type: AllExtensionSubtypesEnum | Unset = UNSET
    """Special form of the extension."""
