# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._call.files import File
    from ringkit._unset import Unset
    from ringkit_api.enumerations import IvrPromptRepeatCount
    from ringkit_api.models.audio_prompt_info import AudioPromptInfo
    from ringkit_api.models.ivr_menu_actions_info import (
        IvrMenuActionsInfo,
        IvrMenuActionsInfoAction,
        IvrMenuActionsInfoInput,
    )
    from ringkit_api.models.ivr_menu_extension_info import IvrMenuExtensionInfo
    from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfo, IvrMenuPromptInfoMode
    from ringkit_api.models.ivr_menu_site_info import IvrMenuSiteInfo
    from ringkit_api.models.prompt_language_info import PromptLanguageInfo


class AudioPromptInfoDict(TypedDict):
    """`AudioPromptInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """The `id` of a recording, from `rc.api.ivr.list_ivr_prompts`."""


class CreateIvrPromptRequestDict(TypedDict):
    """`CreateIvrPromptRequest` as a dict."""

    attachment: File
    """The audio."""
    name: NotRequired[str]
    """Name of the recording; that of the file if left out."""


class IvrMenuActionsInfoDict(TypedDict):
    """`IvrMenuActionsInfo` as a dict."""

    input: NotRequired[IvrMenuActionsInfoInput]
    """The key; NoInput if none is pressed."""
    action: NotRequired[IvrMenuActionsInfoAction]
    """What happens then."""
    extension: NotRequired[IvrMenuExtensionInfo | IvrMenuExtensionInfoDict]
    """Extension to connect to, or whose mailbox answers."""
    phone_number: NotRequired[str]
    """Number to transfer to, E.164; only for Transfer."""


class IvrMenuExtensionInfoDict(TypedDict):
    """`IvrMenuExtensionInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """Extension id."""
    name: NotRequired[str]
    """Name as people see it."""
    pin: NotRequired[str]
    """PIN of the extension."""


class IvrMenuInfoCreateDict(TypedDict):
    """`IvrMenuInfoCreate` as a dict."""

    name: NotRequired[str]
    """Name that administrators see."""
    extension_number: NotRequired[str]
    """Short number of the menu."""
    site: NotRequired[IvrMenuSiteInfo | IvrMenuSiteInfoDict]
    """Site of the menu."""
    prompt: NotRequired[IvrMenuPromptInfo | IvrMenuPromptInfoDict]
    """What callers hear."""
    actions: NotRequired[Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict]]
    """What each key does."""
    prompt_repeat_count: NotRequired[IvrPromptRepeatCount]
    """How often the prompt is played to a caller who presses nothing. `3` if left out."""


class IvrMenuInfoUpdateDict(TypedDict):
    """`IvrMenuInfoUpdate` as a dict."""

    name: NotRequired[str]
    """Name that administrators see."""
    extension_number: NotRequired[str]
    """New short number of the menu."""
    site: NotRequired[IvrMenuSiteInfo | IvrMenuSiteInfoDict]
    """Site to move the menu to."""
    prompt: NotRequired[IvrMenuPromptInfo | IvrMenuPromptInfoDict]
    """What callers hear."""
    actions: NotRequired[Sequence[IvrMenuActionsInfo | IvrMenuActionsInfoDict]]
    """What each key does."""
    prompt_repeat_count: NotRequired[IvrPromptRepeatCount]
    """How often the prompt is played to a caller who presses nothing."""


class IvrMenuPromptInfoDict(TypedDict):
    """`IvrMenuPromptInfo` as a dict."""

    mode: NotRequired[IvrMenuPromptInfoMode]
    """Whether `audio` is played or `text` is spoken."""
    audio: NotRequired[AudioPromptInfo | AudioPromptInfoDict]
    """Recording to play."""
    text: NotRequired[str]
    """Words to speak."""
    language: NotRequired[PromptLanguageInfo | PromptLanguageInfoDict]
    """Language to speak the words in."""


class IvrMenuSiteInfoDict(TypedDict):
    """`IvrMenuSiteInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a site, from `rc.api.multi_site.list_sites`; the main site if left out."""
    name: NotRequired[str]
    """Name as people see it."""


class PromptLanguageInfoDict(TypedDict):
    """`PromptLanguageInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """The `id` of a language, from `rc.api.regional_settings.list_languages`."""
    name: NotRequired[str]
    """Name as people see it."""
    locale_code: NotRequired[str]
    """Locale as language and country, such as `en-US`."""


class UpdateIVRPromptRequestDict(TypedDict):
    """`UpdateIVRPromptRequest` as a dict."""

    filename: NotRequired[str]
    """New name of the recording."""
