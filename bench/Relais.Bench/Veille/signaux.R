# R surveillance (GPL, bench only) on the same series: one thread. Arguments: series, number to run, output.
suppressPackageStartupMessages(library(surveillance))
a <- commandArgs(TRUE)
d <- as.matrix(read.csv(a[1], header = FALSE, nrows = as.integer(a[2])))
n <- ncol(d); lundi <- as.Date("2021-03-01")
flexible <- list(range = n, noPeriods = 10, b = 4, w = 3, weightsThreshold = 2.58, pastWeeksNotIncluded = 26,
                 pThresholdTrend = 1, thresholdMethod = "nbPlugin", alpha = 0.001, glmWarnings = FALSE)
alarme <- function(expression) tryCatch(suppressWarnings(as.integer(alarms(expression))), error = function(e) NA)
series <- lapply(seq_len(nrow(d)), function(i) sts(observed = as.numeric(d[i, ]), epoch = as.numeric(lundi + 7 * (0:(n - 1))), epochAsDate = TRUE, frequency = 52))
f <- system.time(ff <- vapply(series, function(s) alarme(farringtonFlexible(s, flexible)), 0L))[["elapsed"]]
e <- system.time(ee <- vapply(series, function(s) alarme(earsC(s, control = list(range = n, method = "C2", alpha = 0.001, baseline = 28, minSigma = 0.5))), 0L))[["elapsed"]]
write.table(cbind(ff, ee), a[3], row.names = FALSE, col.names = FALSE, na = "")
cat(f, e, "\n")
