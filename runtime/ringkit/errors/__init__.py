"""The exceptions that ringkit raises.

::

    RingkitError
    ├── TransportError              no response
    │   └── RequestTimeout          no response in time
    ├── DecodeError                 a response does not have the described shape
    ├── MultipartError              a multipart body that is not well formed
    ├── DownloadError               a download is too large, of another type, or incomplete
    ├── ResponseTooLargeError       a response is too large to be read as a whole
    ├── BodyTooLargeError           a request body is too large; nothing was sent
    ├── BodyConsumedError           a body must be sent again, but cannot be read again
    ├── ProcessingError             what the platform had accepted has failed
    ├── WaitTimeout                 what is waited for is not final yet
    ├── AuthError                   no access token
    │   ├── LoginRequiredError      a new login is required
    │   ├── LoginRedirectError      the browser's redirect does not complete the login
    │   └── AuthUnavailableError    the token endpoint fails; the session is kept
    ├── SubscriptionError           the subscription does not exist or has ended
    ├── MissingPackageError         an extra is not installed; also an ImportError
    ├── QueueError                  the Redis server or broker of webhook events fails
    ├── StoreError                  a store of sessions fails
    │   └── StoreCorruptedError     an entry is unreadable; it was put aside
    └── APIStatusError              an error response
        ├── BadRequestError             400
        ├── UnauthorizedError           401
        ├── ForbiddenError              403
        │   └── SubscriptionLimitError      too many subscriptions
        ├── NotFoundError               404
        ├── ConflictError               409
        ├── PayloadTooLargeError        413
        ├── UnsupportedMediaTypeError   415
        ├── RangeNotSatisfiableError    416
        ├── UnprocessableEntityError    422
        ├── RateLimitError              429, or a call that may not wait for its rate limit
        └── ServerError                 500 and above
            └── ServiceUnavailableError     503

No text and no repr of an exception contains a token, a secret or a request body.
"""

from ringkit.errors._body import ErrorItem
from ringkit.errors._tree import (
    APIStatusError,
    AuthError,
    AuthUnavailableError,
    BadRequestError,
    BodyConsumedError,
    BodyTooLargeError,
    ConflictError,
    DecodeError,
    DownloadError,
    ErrorResponse,
    ForbiddenError,
    LoginRedirectError,
    LoginRequiredError,
    MissingPackageError,
    MultipartError,
    NotFoundError,
    PayloadTooLargeError,
    ProcessingError,
    QueueError,
    RangeNotSatisfiableError,
    RateLimitError,
    RequestTimeout,
    ResponseTooLargeError,
    RingkitError,
    ServerError,
    ServiceUnavailableError,
    StoreCorruptedError,
    StoreError,
    TransportError,
    UnauthorizedError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
    WaitTimeout,
)

__all__ = [
    "APIStatusError",
    "AuthError",
    "AuthUnavailableError",
    "BadRequestError",
    "BodyConsumedError",
    "BodyTooLargeError",
    "ConflictError",
    "DecodeError",
    "DownloadError",
    "ErrorItem",
    "ErrorResponse",
    "ForbiddenError",
    "LoginRedirectError",
    "LoginRequiredError",
    "MissingPackageError",
    "MultipartError",
    "NotFoundError",
    "PayloadTooLargeError",
    "ProcessingError",
    "QueueError",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RequestTimeout",
    "ResponseTooLargeError",
    "RingkitError",
    "ServerError",
    "ServiceUnavailableError",
    "StoreCorruptedError",
    "StoreError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
    "WaitTimeout",
]
