using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Relais.Web.Socle;

/// <summary>
/// Style sheets, scripts and drawings: compressed once and kept in memory, for good in the browser when their address names
/// their version. A page is compressed when its address chooses nothing: no query, so that nobody but its agent can have a
/// word written beside its secrets and weigh the answer (BREACH).
/// </summary>
internal static class FichiersServis
{
    private const int Qualite = 11;
    private const int Fenetre = 22;
    private const long OctetsAuPlus = 4 * 1024 * 1024;
    private const string Ouvrier = "/dist/ouvrier.js";
    private static readonly string[] Comprimables = [".css", ".js", ".mjs", ".svg", ".html", ".webmanifest"];
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void AjouterLaCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.MimeTypes = ["text/html", "application/json", "application/geo+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    public static void UtiliserLesFichiers(this WebApplication application)
    {
        var fichiers = application.Environment.WebRootFileProvider;
        ConcurrentDictionary<string, Comprime> memoire = new(StringComparer.Ordinal);
        application.Use((contexte, suite) => Trouver(contexte.Request, fichiers) is { } fichier
            ? EnvoyerAsync(contexte, memoire.AddOrUpdate(contexte.Request.Path.Value!, _ => Comprimer(fichier), (_, connu) => connu.A == fichier.LastModified ? connu : Comprimer(fichier)))
            : suite(contexte));
        application.UseWhen(c => HttpMethods.IsGet(c.Request.Method) && !c.Request.QueryString.HasValue, a => a.UseResponseCompression());
        application.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = c => Preparer(c.Context) });
    }

    private static IFileInfo? Trouver(HttpRequest demande, IFileProvider fichiers)
    {
        if (!HttpMethods.IsGet(demande.Method) || !demande.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal)) return null;
        if (demande.Path.Value is not { } chemin || !Comprimables.Contains(Path.GetExtension(chemin), StringComparer.Ordinal)) return null;
        return fichiers.GetFileInfo(chemin) is { Exists: true, Length: < OctetsAuPlus } fichier ? fichier : null;
    }

    private static async Task EnvoyerAsync(HttpContext contexte, Comprime comprime)
    {
        Preparer(contexte);
        var reponse = contexte.Response;
        reponse.Headers.ETag = comprime.Etiquette;
        reponse.Headers.Vary = HeaderNames.AcceptEncoding;
        if (contexte.Request.Headers.IfNoneMatch.Contains(comprime.Etiquette))
        {
            reponse.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        reponse.Headers.ContentEncoding = "br";
        reponse.ContentType = Types.TryGetContentType(contexte.Request.Path, out var type) ? type : "application/octet-stream";
        reponse.ContentLength = comprime.Octets.Length;
        await reponse.Body.WriteAsync(comprime.Octets, contexte.RequestAborted);
    }

    private static Comprime Comprimer(IFileInfo fichier)
    {
        using var lu = new MemoryStream();
        using (var flux = fichier.CreateReadStream()) flux.CopyTo(lu);
        var octets = new byte[BrotliEncoder.GetMaxCompressedLength((int)lu.Length)];
        return BrotliEncoder.TryCompress(lu.GetBuffer().AsSpan(0, (int)lu.Length), octets, out var taille, Qualite, Fenetre)
            ? new(octets[..taille], fichier.LastModified)
            : throw new InvalidOperationException($"{fichier.Name} ne se comprime pas.");
    }

    private static void Preparer(HttpContext contexte)
    {
        var enTetes = contexte.Response.Headers;
        enTetes.CacheControl = contexte.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        // The worker is kept with the other bundles, and watches over every page.
        if (contexte.Request.Path == Ouvrier) enTetes["Service-Worker-Allowed"] = "/";
    }

    private sealed record Comprime(byte[] Octets, DateTimeOffset A)
    {
        public string Etiquette { get; } = $"\"{A.UtcTicks:x}-{Octets.Length:x}\"";
    }
}
