# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.contact_address_info import ContactAddressInfo

PersonalContactResourceAvailability = Literal["Alive", "Deleted", "Purged"]


@model
class PersonalContactResource(Model):
    """A contact of the user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        availability: Deleted in synchronisations for contacts that are gone; otherwise always Alive.
        email: E-mail address. An e-mail address.
        id: Identifier of the contact.
        notes: Words about the contact.
        company: Company that the contact works for.
        first_name: First name.
        last_name: Last name.
        job_title: Position at the company.
        birthday: Date of birth, ISO 8601.
        web_page: Address of a web page. A URI.
        middle_name: Middle name.
        nick_name: Nickname.
        email2: Second e-mail address. An e-mail address.
        email3: Third e-mail address. An e-mail address.
        home_phone: Number at home, E.164.
        home_phone2: Second number at home, E.164.
        business_phone: Number at work, E.164.
        business_phone2: Second number at work, E.164.
        mobile_phone: Mobile number, E.164.
        business_fax: Fax number at work, E.164.
        company_phone: Main number of the company, E.164.
        assistant_phone: Number of the assistant, E.164.
        car_phone: Number in the car, E.164.
        other_phone: Any other number, E.164.
        other_fax: Any other fax number, E.164.
        callback_phone: Number to call back, E.164.
        business_address: Postal address at work.
        home_address: Postal address at home.
        other_address: Any other postal address.
        ringtone_index: Ringtone for calls of the contact, at most 64 characters.
        app_info: Where the contact comes from, at most 64 characters; set it to find imported contacts
            again.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    availability: PersonalContactResourceAvailability | Unset = UNSET
    """Deleted in synchronisations for contacts that are gone; otherwise always Alive."""
    email: str | Unset = UNSET
    """E-mail address."""
    id: int
    """Identifier of the contact."""
    notes: str | Unset = UNSET
    """Words about the contact."""
    company: str | Unset = UNSET
    """Company that the contact works for."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    job_title: str | Unset = UNSET
    """Position at the company."""
    birthday: datetime | Unset = UNSET
    """Date of birth, ISO 8601."""
    web_page: str | Unset = UNSET
    """Address of a web page."""
    middle_name: str | Unset = UNSET
    """Middle name."""
    nick_name: str | Unset = UNSET
    """Nickname."""
    email2: str | Unset = UNSET
    """Second e-mail address."""
    email3: str | Unset = UNSET
    """Third e-mail address."""
    home_phone: str | Unset = UNSET
    """Number at home, E.164."""
    home_phone2: str | Unset = UNSET
    """Second number at home, E.164."""
    business_phone: str | Unset = UNSET
    """Number at work, E.164."""
    business_phone2: str | Unset = UNSET
    """Second number at work, E.164."""
    mobile_phone: str | Unset = UNSET
    """Mobile number, E.164."""
    business_fax: str | Unset = UNSET
    """Fax number at work, E.164."""
    company_phone: str | Unset = UNSET
    """Main number of the company, E.164."""
    assistant_phone: str | Unset = UNSET
    """Number of the assistant, E.164."""
    car_phone: str | Unset = UNSET
    """Number in the car, E.164."""
    other_phone: str | Unset = UNSET
    """Any other number, E.164."""
    other_fax: str | Unset = UNSET
    """Any other fax number, E.164."""
    callback_phone: str | Unset = UNSET
    """Number to call back, E.164."""
    business_address: ContactAddressInfo | Unset = UNSET
    """Postal address at work."""
    home_address: ContactAddressInfo | Unset = UNSET
    """Postal address at home."""
    other_address: ContactAddressInfo | Unset = UNSET
    """Any other postal address."""
    ringtone_index: str | Unset = UNSET
    """Ringtone for calls of the contact, at most 64 characters."""
    app_info: str | Unset = UNSET
    """Where the contact comes from, at most 64 characters; set it to find imported contacts again."""
