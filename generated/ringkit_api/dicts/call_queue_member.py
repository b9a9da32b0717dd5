# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.site_basic_info import SiteBasicInfoDict
    from ringkit_api.enumerations import AllExtensionSubtypesEnum
    from ringkit_api.models.site_basic_info import SiteBasicInfo


class CallQueueMemberDict(TypedDict):
    """`CallQueueMember` as a dict."""

    id: NotRequired[str]
    """`id` of the extension."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    """Site it belongs to; accounts without sites have only the main one."""
    extension_sub_type: NotRequired[AllExtensionSubtypesEnum]
    """Special form of the extension."""
