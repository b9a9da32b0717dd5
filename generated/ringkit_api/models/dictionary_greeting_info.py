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
    """A greeting that comes with the service.

    Attributes:
        id: Identifier of the greeting, for the preset of a rule.
        uri: Address of this record on the platform. A URI.
        name: Name that users see.
        usage_type: Rule that the greeting can stand in.
        text: Words of a spoken greeting.
        content_uri: Address of the audio; it needs the access token. A URI.
        type: When the greeting is played.
        category: Whether the greeting is music, speech or a tone.
        navigation: Links to the pages before and after this one.
        paging: Place of this page among the others.
    """

    id: str | Unset = UNSET
    """Identifier of the greeting, for the preset of a rule."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name that users see."""
    usage_type: DictionaryGreetingInfoUsageType | Unset = UNSET
    """Rule that the greeting can stand in."""
    text: str | Unset = UNSET
    """Words of a spoken greeting."""
    content_uri: str | Unset = UNSET
    """Address of the audio; it needs the access token."""
    type: GreetingTypeEnum | Unset = UNSET
    """When the greeting is played."""
    category: DictionaryGreetingInfoCategory | Unset = UNSET
    """Whether the greeting is music, speech or a tone."""
    navigation: PageNavigationModel | Unset = UNSET
    """Links to the pages before and after this one."""
    paging: EnumeratedPagingModel | Unset = UNSET
    """Place of this page among the others."""
