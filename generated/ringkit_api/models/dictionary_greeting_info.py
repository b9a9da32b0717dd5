# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import GreetingTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.enumerated_paging_model import EnumeratedPagingModel
    from ringkit_api.models.page_navigation_model import PageNavigationModel

DictionaryGreetingInfoUsageType = Literal[
    "UserExtensionAnsweringRule",
    "ExtensionAnsweringRule",
    "DepartmentExtensionAnsweringRule",
    "BlockedCalls",
    "CallRecording",
    "CompanyAnsweringRule",
    "CompanyAfterHoursAnsweringRule",
    "LimitedExtensionAnsweringRule",
    "VoicemailExtensionAnsweringRule",
    "AnnouncementExtensionAnsweringRule",
    "SharedLinesGroupAnsweringRule",
]

DictionaryGreetingInfoCategory = Literal["Music", "Message", "RingTones", "None"]


@model
class DictionaryGreetingInfo(Model):
    """Dictionary greeting info.

    Attributes:
        uri: A URI.
        content_uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
    usage_type: DictionaryGreetingInfoUsageType | Unset = UNSET
    text: str | Unset = UNSET
    content_uri: str | Unset = UNSET
    type: GreetingTypeEnum | Unset = UNSET
    category: DictionaryGreetingInfoCategory | Unset = UNSET
    navigation: PageNavigationModel | Unset = UNSET
    paging: EnumeratedPagingModel | Unset = UNSET
