// SPDX-License-Identifier: BSL-1.0
int answer();
extern const int initialized;
const int initialized = answer();
