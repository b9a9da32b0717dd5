# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_notes_info import CallNotesInfo
    from ringkit_api.models.email_recipient_info import EmailRecipientInfo
    from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo
    from ringkit_api.models.inbound_texts_info import InboundTextsInfo
    from ringkit_api.models.missed_calls_info import MissedCallsInfo
    from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo
    from ringkit_api.models.voicemails_info import VoicemailsInfo


@model
class NotificationSettings(Model):
    """Notification settings.

    Attributes:
        uri: A URI.
        sms_phone_numbers: 1 to 10 items.
        include_sms_recipients: Deprecated.
    """

    uri: str | Unset = UNSET
    sms_phone_numbers: list[str] | Unset = UNSET
    advanced_mode: bool | Unset = UNSET
    voicemails: VoicemailsInfo | Unset = UNSET
    inbound_faxes: InboundFaxesInfo | Unset = UNSET
    outbound_faxes: OutboundFaxesInfo | Unset = UNSET
    inbound_texts: InboundTextsInfo | Unset = UNSET
    missed_calls: MissedCallsInfo | Unset = UNSET
    email_recipients: list[EmailRecipientInfo] | Unset = UNSET
    email_addresses: list[str] | Unset = UNSET
    include_managers: bool | Unset = UNSET
    include_sms_recipients: bool | Unset = UNSET
    sms_recipients: list[EmailRecipientInfo] | Unset = UNSET
    sms_email_addresses: list[str] | Unset = UNSET
    call_notes: CallNotesInfo | Unset = UNSET
