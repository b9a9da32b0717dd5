# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_authentication_scheme import ScimAuthenticationScheme
    from ringkit_api.models.scim_bulk_supported import ScimBulkSupported
    from ringkit_api.models.scim_filter_supported import ScimFilterSupported
    from ringkit_api.models.scim_supported import ScimSupported


@model
class ScimProviderConfig(Model):
    """What this implementation of SCIM supports.

    Attributes:
        authentication_schemes: Ways to log in.
        bulk: Whether several operations can be sent at once.
        change_password: Whether passwords can be changed.
        etag: Whether records have versions.
        filter: Whether lists can be filtered, and how many results they return.
        patch: Whether single attributes can be changed.
        schemas: Names of the SCIM schemas that the object follows.
        sort: Whether lists can be sorted.
        xml_data_format: Whether XML is understood.
    """

    authentication_schemes: list[ScimAuthenticationScheme] | Unset = UNSET
    """Ways to log in."""
    bulk: ScimBulkSupported | Unset = UNSET
    """Whether several operations can be sent at once."""
    change_password: ScimSupported | Unset = UNSET
    """Whether passwords can be changed."""
    etag: ScimSupported | Unset = UNSET
    """Whether records have versions."""
    filter: ScimFilterSupported | Unset = UNSET
    """Whether lists can be filtered, and how many results they return."""
    patch: ScimSupported | Unset = UNSET
    """Whether single attributes can be changed."""
    schemas: (
        list[Literal["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"]] | Unset
    ) = UNSET
    """Names of the SCIM schemas that the object follows."""
    sort: ScimSupported | Unset = UNSET
    """Whether lists can be sorted."""
    xml_data_format: ScimSupported | Unset = UNSET
    """Whether XML is understood."""
