# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._unset import Unset
    from ringkit_api.models.address_book_bulk_contact_address_info import (
        AddressBookBulkContactAddressInfo,
    )
    from ringkit_api.models.address_book_bulk_contact_resource import AddressBookBulkContactResource
    from ringkit_api.models.address_book_bulk_upload_resource import AddressBookBulkUploadResource
    from ringkit_api.models.contact_address_info import ContactAddressInfo
    from ringkit_api.models.favorite_contact_resource import FavoriteContactResource


class AddressBookBulkContactAddressInfoDict(TypedDict):
    """`AddressBookBulkContactAddressInfo` as a dict."""

    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State, province or region."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and number."""
    zip: NotRequired[str]
    """Postal code."""


class AddressBookBulkContactResourceDict(TypedDict):
    """`AddressBookBulkContactResource` as a dict."""

    email: NotRequired[str]
    """E-mail address. An e-mail address."""
    notes: NotRequired[str]
    """Words about the contact."""
    company: NotRequired[str]
    """Company that the contact works for."""
    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    job_title: NotRequired[str]
    """Position at the company."""
    birthday: NotRequired[datetime]
    """Date of birth, ISO 8601."""
    web_page: NotRequired[str]
    """Address of a web page."""
    middle_name: NotRequired[str]
    """Middle name."""
    nick_name: NotRequired[str]
    """Nickname."""
    email2: NotRequired[str]
    """Second e-mail address. An e-mail address."""
    email3: NotRequired[str]
    """Third e-mail address. An e-mail address."""
    home_phone: NotRequired[str]
    """Number at home, E.164."""
    home_phone2: NotRequired[str]
    """Second number at home, E.164."""
    business_phone: NotRequired[str]
    """Number at work, E.164."""
    business_phone2: NotRequired[str]
    """Second number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_fax: NotRequired[str]
    """Fax number at work, E.164."""
    company_phone: NotRequired[str]
    """Main number of the company, E.164."""
    assistant_phone: NotRequired[str]
    """Number of the assistant, E.164."""
    car_phone: NotRequired[str]
    """Number in the car, E.164."""
    other_phone: NotRequired[str]
    """Any other number, E.164."""
    other_fax: NotRequired[str]
    """Any other fax number, E.164."""
    callback_phone: NotRequired[str]
    """Number to call back, E.164."""
    business_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Postal address at work."""
    home_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Postal address at home."""
    other_address: NotRequired[
        AddressBookBulkContactAddressInfo | AddressBookBulkContactAddressInfoDict
    ]
    """Any other postal address."""


class AddressBookBulkUploadRequestDict(TypedDict):
    """`AddressBookBulkUploadRequest` as a dict."""

    records: Sequence[AddressBookBulkUploadResource | AddressBookBulkUploadResourceDict]
    """At most 500 users, each with contacts. 1 to 500 items."""


class AddressBookBulkUploadResourceDict(TypedDict):
    """`AddressBookBulkUploadResource` as a dict."""

    extension_id: str | int | Unset
    """User whose address book gets the contacts."""
    contacts: Sequence[AddressBookBulkContactResource | AddressBookBulkContactResourceDict]
    """At most 10,000 contacts. 1 to 10000 items."""


class ContactAddressInfoDict(TypedDict):
    """`ContactAddressInfo` as a dict."""

    street: NotRequired[str]
    """Street and number."""
    city: NotRequired[str]
    """City."""
    country: NotRequired[str]
    """Country."""
    state: NotRequired[str]
    """State, province or region."""
    zip: NotRequired[str]
    """Postal code."""


class FavoriteCollectionDict(TypedDict):
    """`FavoriteCollection` as a dict."""

    records: NotRequired[Sequence[FavoriteContactResource | FavoriteContactResourceDict]]
    """All favourites, in the order that the user sees."""


class FavoriteContactResourceDict(TypedDict):
    """`FavoriteContactResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """Position of the favourite in the list."""
    extension_id: NotRequired[str | int | Unset]
    """Extension id of a colleague."""
    account_id: NotRequired[str | int | Unset]
    """Account of the colleague, if it is another one of the federation."""
    contact_id: NotRequired[str | int | Unset]
    """The `id` of a personal contact."""


class PersonalContactRequestDict(TypedDict):
    """`PersonalContactRequest` as a dict."""

    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    middle_name: NotRequired[str]
    """Middle name."""
    nick_name: NotRequired[str]
    """Nickname."""
    company: NotRequired[str]
    """Company that the contact works for."""
    job_title: NotRequired[str]
    """Position at the company."""
    email: NotRequired[str]
    """E-mail address. An e-mail address."""
    email2: NotRequired[str]
    """Second e-mail address. An e-mail address."""
    email3: NotRequired[str]
    """Third e-mail address. An e-mail address."""
    birthday: NotRequired[datetime]
    """Date of birth, ISO 8601."""
    web_page: NotRequired[str]
    """Address of a web page. A URI."""
    notes: NotRequired[str]
    """Words about the contact."""
    home_phone: NotRequired[str]
    """Number at home, E.164."""
    home_phone2: NotRequired[str]
    """Second number at home, E.164."""
    business_phone: NotRequired[str]
    """Number at work, E.164."""
    business_phone2: NotRequired[str]
    """Second number at work, E.164."""
    mobile_phone: NotRequired[str]
    """Mobile number, E.164."""
    business_fax: NotRequired[str]
    """Fax number at work, E.164."""
    company_phone: NotRequired[str]
    """Main number of the company, E.164."""
    assistant_phone: NotRequired[str]
    """Number of the assistant, E.164."""
    car_phone: NotRequired[str]
    """Number in the car, E.164."""
    other_phone: NotRequired[str]
    """Any other number, E.164."""
    other_fax: NotRequired[str]
    """Any other fax number, E.164."""
    callback_phone: NotRequired[str]
    """Number to call back, E.164."""
    home_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    """Postal address at home."""
    business_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    """Postal address at work."""
    other_address: NotRequired[ContactAddressInfo | ContactAddressInfoDict]
    """Any other postal address."""
    ringtone_index: NotRequired[str]
    """Ringtone for calls of the contact, at most 64 characters."""
    app_info: NotRequired[str]
    """Where the contact comes from, at most 64 characters; set it to find imported contacts again."""
