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
    """Address of this record on the platform. A URI."""
    sms_phone_numbers: NotRequired[Sequence[str]]
    """Numbers that get texts, while `advanced_mode` is false. 1 to 10 items."""
    advanced_mode: NotRequired[bool]
    """Whether each kind of message has addresses of its own."""
    voicemails: NotRequired[VoicemailsInfo | VoicemailsInfoDict]
    """How new voicemail is told."""
    inbound_faxes: NotRequired[InboundFaxesInfo | InboundFaxesInfoDict]
    """How faxes that came in are told."""
    outbound_faxes: NotRequired[OutboundFaxesInfo | OutboundFaxesInfoDict]
    """How the result of faxes that were sent is told."""
    inbound_texts: NotRequired[InboundTextsInfo | InboundTextsInfoDict]
    """How texts that came in are told."""
    missed_calls: NotRequired[MissedCallsInfo | MissedCallsInfoDict]
    """How missed calls are told."""
    email_addresses: NotRequired[Sequence[str]]
    """Addresses that get e-mails; not empty unless managers get them, too."""
    sms_email_addresses: NotRequired[Sequence[str]]
    """Addresses of text gateways that get short e-mails."""
    include_managers: NotRequired[bool]
    """Whether the managers of a queue get the e-mails, too. `true` if left out."""
    call_notes: NotRequired[CallNotesInfo | CallNotesInfoDict]
    """How notes about calls are told."""
