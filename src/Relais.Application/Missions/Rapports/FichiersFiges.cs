using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les fichiers des rapports transmis : produits une fois, puis gardés, pour que chacun reçoive le même à l’octet près.</summary>
public sealed class FichiersFiges(DonneesRelais donnees, IFabriqueDeDocuments fabrique, Horloge horloge)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<FichiersFiges>();

    public async Task<Resultat<FichierProduit>> ProduireAsync(
        Guid rapportId, ContenuDuRapport contenu, EmpreinteDuRapport empreinte, FormatDeRapport format, CancellationToken annulation)
    {
        var garde = await donnees.Set<FichierFige>().Where(f => f.RapportId == rapportId && f.Numero == empreinte.Numero && f.Format == format)
            .Select(f => f.Contenu).SingleOrDefaultAsync(annulation);
        if (garde is not null) return FichierProduit.De(Format(format), garde);

        var produit = await fabrique.ProduireAsync(MiseEnDocument.Document(contenu, empreinte, fabrique.BlocMarque, horloge), Format(format), annulation);
        if (!produit.EstReussi || !empreinte.EstIntacte) return produit;

        var fige = FichierFige.De(rapportId, empreinte.Numero, format, produit.Valeur.Contenu);
        donnees.Add(fige);
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Un autre lecteur l'a gardé pendant la conversion : c'est le sien qui reste.
            donnees.Entry(fige).State = EntityState.Detached;
        }

        return produit;
    }

    internal static FormatDeDocument Format(FormatDeRapport format) => format switch
    {
        FormatDeRapport.Odt => FormatDeDocument.Odt,
        FormatDeRapport.Docx => FormatDeDocument.Docx,
        _ => FormatDeDocument.Pdf,
    };
}
