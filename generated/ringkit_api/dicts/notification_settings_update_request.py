# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_notes_info import CallNotesInfoDict
    from ringkit_api.dicts.inbound_faxes_info import InboundFaxesInfoDict
    from ringkit_api.dicts.inbound_texts_info import InboundTextsInfoDict
    from ringkit_api.dicts.missed_calls_info import MissedCallsInfoDict
    from ringkit_api.dicts.outbound_faxes_info import OutboundFaxesInfoDict
    from ringkit_api.dicts.voicemails_info import VoicemailsInfoDict
    from ringkit_api.models.call_notes_info import CallNotesInfo
    from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo
    from ringkit_api.models.inbound_texts_info import InboundTextsInfo
    from ringkit_api.models.missed_calls_info import MissedCallsInfo
    from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo
    from ringkit_api.models.voicemails_info import VoicemailsInfo


class NotificationSettingsUpdateRequestDict(TypedDict):
    """`NotificationSettingsUpdateRequest` as a dict."""

    uri: NotRequired[str]
    """A URI."""
    sms_phone_numbers: NotRequired[Sequence[str]]
    """1 to 10 items."""
    advanced_mode: NotRequired[bool]
    voicemails: NotRequired[VoicemailsInfo | VoicemailsInfoDict]
    inbound_faxes: NotRequired[InboundFaxesInfo | InboundFaxesInfoDict]
    outbound_faxes: NotRequired[OutboundFaxesInfo | OutboundFaxesInfoDict]
    inbound_texts: NotRequired[InboundTextsInfo | InboundTextsInfoDict]
    missed_calls: NotRequired[MissedCallsInfo | MissedCallsInfoDict]
    email_addresses: NotRequired[Sequence[str]]
    sms_email_addresses: NotRequired[Sequence[str]]
    include_managers: NotRequired[bool]
    """`true` if left out."""
    call_notes: NotRequired[CallNotesInfo | CallNotesInfoDict]
