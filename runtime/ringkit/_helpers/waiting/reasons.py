"""What the platform's codes for failed messages and calls mean, and what to do. Data.

In our own words (platform-facts.md, 15).
"""

from __future__ import annotations

from typing import Final

_NO_TEXTS = "the number is not valid or cannot receive texts, as most landlines; check it"
_OPTED_OUT = "the recipient has opted out; only a START from that number opts in again"
_SPAM = "the text was taken for spam; write it otherwise"
_SENDER = "the number it was sent from is not set up for texts; the administrator can change that"
_LATER = "a failure that passes; send it again later"
_SUPPORT = "a failure of RingCentral; its support needs the id of the message"
_DAILY = "more was sent than the registration of brand and campaign allows"
_WORDING = "the carriers do not take the text as it is; write it otherwise"
_UNREADABLE = "the file could not be made into pages; send it in another format"
_CREDIT = "the account may not make this call; the administrator can change that"
_BLOCKED = "the number is blocked; check it"
_WRONG = "there is no such number; check it"

#: The meaning of a code, as the end of a sentence.
MEANINGS: Final[dict[str, str]] = {
    "SMS-RC-410": _NO_TEXTS,
    "SMS-RC-413": _OPTED_OUT,
    "SMS-RC-430": _SPAM,
    "SMS-RC-500": _SUPPORT,
    "SMS-RC-501": _SUPPORT,
    "SMS-RC-503": _SENDER,
    "SMS-RC-504": _SENDER,
    "SMS-UP-410": _NO_TEXTS,
    "SMS-UP-413": _OPTED_OUT,
    "SMS-UP-414": _SENDER,
    "SMS-UP-430": _SPAM,
    "SMS-UP-431": "the number it was sent from is blocked for spam; the administrator can help",
    "SMS-UP-432": "the text is too long",
    "SMS-UP-433": _WORDING,
    "SMS-UP-500": _LATER,
    "SMS-CAR-104": "the carrier has not said yet; read the message again in an hour",
    "SMS-CAR-199": "the carrier does not know; the message may have arrived",
    "SMS-CAR-400": _NO_TEXTS,
    "SMS-CAR-410": _LATER,
    "SMS-CAR-411": _NO_TEXTS,
    "SMS-CAR-412": "the phone could not be reached; check the number, or send it again later",
    "SMS-CAR-413": _OPTED_OUT,
    "SMS-CAR-414": _SENDER,
    "SMS-CAR-430": _SPAM,
    "SMS-CAR-431": "the carrier gives no reason; send it again later",
    "SMS-CAR-432": "the carrier takes no text of several parts; shorten it to 160 characters",
    "SMS-CAR-433": _WORDING,
    "SMS-CAR-434": "the attachments are too large for the carrier",
    "SMS-CAR-435": "the carrier refuses links that were shortened; use a domain of your own",
    "SMS-CAR-450": _DAILY,
    "SMS-CAR-451": _DAILY,
    "SMS-CAR-452": _DAILY,
    "SMS-CAR-461": "the toll-free number it was sent from is not verified",
    "SMS-CAR-500": _LATER,
    "AllLinesInUse": _LATER,
    "LineBusy": "the line was busy; send it again later",
    "NoAnswer": "there was no answer; try again later, or check the number",
    "NoFaxMachine": "no fax machine answered; check the number",
    "NotAccepted": "the other machine refused the fax",
    "CallerHungUp": "the call broke off; send it again",
    "CallDeclined": "the call was declined",
    "CallFailed": "the call failed; send it again later",
    "SentPartially": "the fax broke off; only some pages were received",
    "InvalidNumber": _WRONG,
    "WrongNumber": _WRONG,
    "UnknownCountryCode": _WRONG,
    "UserNotFound": _WRONG,
    "ProhibitedNumber": _BLOCKED,
    "ThePhoneIsBlacklisted": _BLOCKED,
    "ProhibitedDestination": _BLOCKED,
    "NoFaxSendPermission": _CREDIT,
    "FaxSendingProhibited": _CREDIT,
    "NoInternationalPermission": _CREDIT,
    "InternationalCallingDisabled": _CREDIT,
    "InternationalDisabled": _CREDIT,
    "DestinationCountryDisabled": _CREDIT,
    "NotEnoughCredits": _CREDIT,
    "NoCallTime": _CREDIT,
    "AccountSuspended": _CREDIT,
    "RenderingFailed": _UNREADABLE,
    "ConvertError": _UNREADABLE,
    "TooManyPages": "the fax has too many pages (200 are allowed)",
    "TooManyCallsPerLine": _LATER,
    "InternalError": _LATER,
    "DBGeneralError": _LATER,
    "Busy": "the line was busy; call again later",
    "Rejected": "the call was declined",
    "CannotReach": "the number could not be reached; check it",
    "Invalid": _WRONG,
    "NosuchUser": _WRONG,
    "DestinationBlocked": _BLOCKED,
    "NotEnoughFunds": _CREDIT,
    "Deleted": "it was deleted while it was waited for",
    "Purged": "it was deleted while it was waited for",
    "Expired": "its data are not kept any longer; start it again",
    "Cancelled": "it was cancelled",
}

#: The meaning of a code that is not listed, by its beginning: who refused the text.
MEANINGS_BY_PREFIX: Final = {
    "SMS-RC-": "refused by RingCentral",
    "SMS-UP-": "refused by the provider between RingCentral and the carrier",
    "SMS-CAR-": "refused by the carrier of the recipient",
}


def meaning_of(code: str) -> str:
    """Return what a code means, empty for one that is not known."""
    known = MEANINGS.get(code)
    if known is not None:
        return known
    return next((text for start, text in MEANINGS_BY_PREFIX.items() if code.startswith(start)), "")
