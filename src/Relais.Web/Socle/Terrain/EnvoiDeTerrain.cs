using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Photos;

namespace Relais.Web.Socle.Terrain;

/// <summary>A submission whose files have all arrived, ready to be read by the model of its form.</summary>
public sealed class EnvoiDeTerrain(EnvoiRecu recu, IReadOnlyList<PhotoRecue> photos, LecteurDeFormulaire lecteur, ActionContext contexte)
{
    public Guid Id => recu.Id;

    public Guid? Version => recu.Version;

    public DateTime SaisiA => recu.SaisiA;

    /// <summary>Files not yet stored by an earlier attempt.</summary>
    public IReadOnlyList<PhotoRecue> Photos => photos;

    /// <summary>The agent corrected it after this phone had begun to send it.</summary>
    public bool EstCorrige => recu.Avant.Count > 0;

    /// <summary>Fills the form as its page would; the sentences say what does not fit.</summary>
    public Task<IReadOnlyList<PhraseDeRefus>> LireAsync<T>(T formulaire)
        where T : class => lecteur.LireAsync(formulaire, recu.Champs, contexte);

    /// <summary>The forms that this phone may already have sent under the same name.</summary>
    public async Task<IReadOnlyList<T>> AvantAsync<T>()
        where T : class, new()
    {
        List<T> formulaires = [];
        foreach (var champs in recu.Avant)
        {
            var formulaire = new T();
            await lecteur.LireAsync(formulaire, champs, contexte);
            formulaires.Add(formulaire);
        }

        return formulaires;
    }

    /// <summary>A field outside the form's model; <c>null</c> when it is absent or empty.</summary>
    public string? Champ(string nom) => recu.Champs.FirstOrDefault(c => c[0] == nom) is [_, { Length: > 0 } valeur] ? valeur : null;

    /// <summary>An identifier outside the form's model.</summary>
    public Guid? Identifiant(string nom) => Guid.TryParse(Champ(nom), out var id) ? id : null;
}
