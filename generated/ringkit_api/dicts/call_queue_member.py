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
    name: NotRequired[str]
    extension_number: NotRequired[str]
    site: NotRequired[SiteBasicInfo | SiteBasicInfoDict]
    extension_sub_type: NotRequired[AllExtensionSubtypesEnum]
