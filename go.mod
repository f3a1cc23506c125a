module github.com/seed-761fda18/whosaid

go 1.26

require github.com/google/go-cmp v0.7.0
