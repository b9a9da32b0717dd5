# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_notes_info import CallNotesInfo
    from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo
    from ringkit_api.models.inbound_texts_info import InboundTextsInfo
    from ringkit_api.models.missed_calls_info import MissedCallsInfo
    from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo
    from ringkit_api.models.voicemails_info import VoicemailsInfo


@model
class NotificationSettingsUpdateRequest(Model):
    """Events that a user hears of, and where.

    Attributes:
        uri: Address of this record on the platform. A URI.
        sms_phone_numbers: Numbers that get texts, while `advanced_mode` is false. 1 to 10 items.
        advanced_mode: Whether each kind of message has addresses of its own.
        voicemails: How new voicemail is told.
        inbound_faxes: How faxes that came in are told.
        outbound_faxes: How the result of faxes that were sent is told.
        inbound_texts: How texts that came in are told.
        missed_calls: How missed calls are told.
        email_addresses: Addresses that get e-mails; not empty unless managers get them, too.
        sms_email_addresses: Addresses of text gateways that get short e-mails.
        include_managers: Whether the managers of a queue get the e-mails, too. `true` if left out.
        call_notes: How notes about calls are told.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    sms_phone_numbers: list[str] | Unset = UNSET
    """Numbers that get texts, while `advanced_mode` is false."""
    advanced_mode: bool | Unset = UNSET
    """Whether each kind of message has addresses of its own."""
    voicemails: VoicemailsInfo | Unset = UNSET
    """How new voicemail is told."""
    inbound_faxes: InboundFaxesInfo | Unset = UNSET
    """How faxes that came in are told."""
    outbound_faxes: OutboundFaxesInfo | Unset = UNSET
    """How the result of faxes that were sent is told."""
    inbound_texts: InboundTextsInfo | Unset = UNSET
    """How texts that came in are told."""
    missed_calls: MissedCallsInfo | Unset = UNSET
    """How missed calls are told."""
    email_addresses: list[str] | Unset = UNSET
    """Addresses that get e-mails; not empty unless managers get them, too."""
    sms_email_addresses: list[str] | Unset = UNSET
    """Addresses of text gateways that get short e-mails."""
    include_managers: bool | Unset = UNSET
    """Whether the managers of a queue get the e-mails, too."""
    call_notes: CallNotesInfo | Unset = UNSET
    """How notes about calls are told."""
